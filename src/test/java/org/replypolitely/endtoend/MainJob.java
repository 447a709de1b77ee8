package org.replypolitely.endtoend;

import static org.replypolitely.endtoend.bidi.Locator.css;
import static org.replypolitely.endtoend.bidi.Locator.role;
import static org.replypolitely.endtoend.bidi.Locator.roleStarting;

import java.util.List;
import java.util.Optional;
import org.replypolitely.endtoend.bidi.Element;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Key;
import org.replypolitely.endtoend.bidi.Locator;
import org.replypolitely.endtoend.bidi.Page;
import org.replypolitely.endtoend.bidi.Patience;
import org.replypolitely.endtoend.bidi.View;

/** What a user does with the product, in the product's words; the one place that knows how its screens are built. */
public final class MainJob {
    private static final Locator CHOOSE_PAGE = css("#choose-PAGE");
    private static final Locator CHOOSE_POPUP = css("#choose-POPUP");
    private static final String BUTTON_START = "Reply politely to ";
    private static final Locator SUGGESTIONS = css("#suggestions > li");
    private static final Locator PICKS = css("#suggestions .pick");
    private static final Locator EDITOR = css("#text");
    private static final Locator CLAIMS = css("#claim-list input");
    private static final Locator INSERT = role("button", "Insert");
    private static final Locator COPY = role("button", "Copy");
    private static final Locator COMPOSER = css(".msg-form__contenteditable[role=textbox]");

    private MainJob() {}

    /** Chooses on the welcome page, which the extension has opened itself, to have buttons in the page. */
    public static Page choosePage(Extension extension) {
        return choose(extension, CHOOSE_PAGE);
    }

    /** Chooses to have nothing in the page. */
    public static Page choosePopup(Extension extension) {
        return choose(extension, CHOOSE_POPUP);
    }

    private static Page choose(Extension extension, Locator choice) {
        Page welcome = extension.opened("welcome.html");
        welcome.click(choice);
        welcome.await("(await chrome.storage.local.get('settings')).settings?.placement");
        return welcome;
    }

    /** The people beside whose invitations there is a button, in the order of the page. */
    public static List<String> offered(View page) {
        return page.all(roleStarting("button", BUTTON_START)).stream()
                .map(button -> button.name().substring(BUTTON_START.length()))
                .toList();
    }

    /** The same, once there are that many. */
    public static List<String> offered(View page, int count) {
        return Patience.until(
                Patience.DEFAULT,
                count + " buttons",
                () -> Optional.of(offered(page)).filter(names -> names.size() == count),
                () -> offered(page).toString());
    }

    /** Clicks the button beside somebody's invitation and waits for the panel. */
    public static Page openPanel(Page page, String person) {
        page.click(role("button", BUTTON_START + person));
        return page.frame("panel.html");
    }

    /** Clicks the first button there is and waits for the panel. */
    public static Page openFirstPanel(Page page) {
        page.click(roleStarting("button", BUTTON_START));
        return page.frame("panel.html");
    }

    /** Chooses somebody in the toolbar popup. */
    public static void openFromPopup(View popup, String person) {
        popup.find(css("#entries button"));
        popup.all(css("#entries button")).stream()
                .filter(button -> button.text().contains(person))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(person + " is not in the popup"))
                .click();
    }

    /** Taps how they know each other and what they would like, by the constants' names. */
    public static void answer(View panel, String relationship, String goal) {
        tap(panel, "relationships", relationship);
        tap(panel, "goals", goal);
        panel.find(SUGGESTIONS);
    }

    private static void tap(View panel, String question, String answer) {
        String group = "#" + question;
        panel.find(css(group + " label"));
        Locator chip = css(group + " label:has(input[value=" + answer + "]):not([hidden])");
        if (panel.all(chip).isEmpty()) {
            panel.click(css("#more-" + question));
        }
        panel.click(chip);
    }

    /** How many suggestions there are. */
    public static int suggestions(View panel) {
        return panel.all(SUGGESTIONS).size();
    }

    /** Picks another suggestion than the one that is open, by its place among the others. */
    public static void pick(View panel, int index) {
        panel.find(PICKS);
        panel.all(PICKS).get(index).click();
    }

    /** Picks a suggestion that does not fit what was told before, unless one is open already. */
    public static void pickWhatDoesNotFit(View panel) {
        panel.find(PICKS);
        int others = panel.all(PICKS).size();
        for (int i = 0; i < others; i++) {
            if (panel.evaluate("!document.querySelector('#clashes').hidden").asBoolean()) {
                return;
            }
            pick(panel, i);
        }
        panel.await("!document.querySelector('#clashes').hidden");
    }

    /** The text as it stands in the editor. */
    public static String text(View panel) {
        return panel.find(EDITOR).value();
    }

    /** Says of every reason in the text that it is true. */
    public static void vouch(View panel) {
        for (Element claim : panel.all(CLAIMS)) {
            if (!claim.call("box => box.checked").asBoolean()) {
                claim.click();
            }
        }
    }

    /** Opens the panel for somebody and makes a reply that may go out. */
    static Page reply(Page page, String person) {
        Page panel = openPanel(page, person);
        makeReady(panel);
        return panel;
    }

    /** Answers both questions and vouches, so that the reply may go out. */
    static void makeReady(View panel) {
        answer(panel, "FORMER_COLLEAGUE", "NOT_YET");
        vouch(panel);
        panel.await("document.querySelector('#insert').getAttribute('aria-disabled') !== 'true'");
    }

    public static void insert(View panel) {
        panel.click(INSERT);
    }

    /** Waits until the panel waits for the user to open the message box. */
    static void awaitWaiting(View panel) {
        panel.await("document.querySelector('#delivery-title').textContent === 'One more step'");
    }

    /** Waits until the panel says that the reply is copied. */
    static void awaitCopied(View panel) {
        panel.await("document.querySelector('#delivery-words').textContent.startsWith('Copied')");
    }

    /** Sets a native list of choices to a value, as choosing there does. */
    static void turn(View view, String dial, String value) {
        view.evaluate("(select => { select.value = '" + value + "'; select.dispatchEvent(new Event('change')); })"
                + "(document.querySelector('#" + dial + "'))");
    }

    public static void copy(View panel) {
        panel.click(COPY);
    }

    /** Closes the panel by its key. */
    public static void escape(Page panel) {
        panel.press(Key.ESCAPE);
    }

    /** Opens the composer from the card's own reply link, as only the user may. */
    public static void openComposer(Page page, String linkName) {
        page.click(roleStarting("link", linkName));
    }

    /** Waits until the panel has seen the reply in the message box. */
    public static void awaitInserted(View panel) {
        panel.await("document.querySelector('#delivery-title').textContent === 'It’s in the message box'");
    }

    /** The page's message box. */
    public static Element composer(Page page) {
        return page.find(COMPOSER);
    }
}
