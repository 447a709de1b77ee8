package org.replypolitely.endtoend;

import static org.replypolitely.endtoend.bidi.Locator.css;

import java.util.function.Consumer;
import org.replypolitely.endtoend.bidi.Browser;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Page;
import org.replypolitely.endtoend.bidi.View;

/**
 * A walk through every screen in every state of interest, whatever language it speaks; for tests that ask the same of all of them. It begins
 * right after the installation.
 */
final class EveryScreen {

    /** Somebody who looks at each. */
    interface Visitor {
        /**
         * Called at each screen.
         *
         * @param name of the screen, for messages and pictures
         * @param view the document
         * @param window the tab that it stands in, or the view itself
         * @param dark prefers dark colours there, or light ones
         */
        void visit(String name, View view, View window, Consumer<Boolean> dark);
    }

    private static final String AMARA = "amara-okafor";
    private static final String BUSY = "Sorry, I am far too busy for this right now, maybe later!!";

    private final Browser browser;
    private final Extension extension;
    private final Visitor visitor;

    EveryScreen(Browser browser, Extension extension, Visitor visitor) {
        this.browser = browser;
        this.extension = extension;
        this.visitor = visitor;
    }

    void walk() {
        welcome();
        panel();
        panelThatRemembers();
        byHand();
        popups();
        options();
        following();
    }

    private void visit(String name, Page page) {
        visitor.visit(name, page, page, page::dark);
    }

    private void welcome() {
        Page page = browser.open(SampleSite.INVITATIONS);
        popup("popup-first");
        page.close();
        Page welcome = extension.opened("welcome.html");
        visit("welcome", welcome);
        welcome.click(css("#choose-PAGE"));
        welcome.await("!document.querySelector('#next').hidden");
        visit("welcome-chosen", welcome);
    }

    private void panel() {
        Page page = browser.open(SampleSite.INVITATIONS);
        Page panel = openPanel(page);
        Consumer<Boolean> dark = page::dark;
        panel.find(css("#suggestions > li"));
        visitor.visit("panel", panel, page, dark);

        panel.click(css("#more-relationships"));
        visitor.visit("panel-choices", panel, page, dark);
        panel.click(css("#relationships label:has(input[value=FRIEND])"));
        panel.click(css("#goals label:has(input[value=CLOSE_POLITELY])"));
        panel.find(css("#suggestions > li"));
        visitor.visit("panel-answered", panel, page, dark);

        panel.click(css("#why"));
        visitor.visit("panel-why", panel, page, dark);
        panel.click(css("#why"));
        panel.click(css("#aside-PRIVATE"));
        panel.click(css("#motives label"));
        visitor.visit("panel-private", panel, page, dark);
        panel.click(css("#aside-PRIVATE"));
        panel.click(css("#aside-DETAILS"));
        visitor.visit("panel-details", panel, page, dark);
        panel.click(css("#aside-DETAILS"));
        panel.click(css("#aside-OFFER"));
        panel.click(css("#offers label:has(input[value=CALL])"));
        panel.click(css("#offers label:has(input[value=OTHER_CHANNEL])"));
        visitor.visit("panel-offers", panel, page, dark);
        panel.click(css("#offers label:has(input[value=CALL])"));
        panel.click(css("#offers label:has(input[value=OTHER_CHANNEL])"));
        panel.click(css("#aside-OFFER"));

        panel.click(css("#text"));
        panel.evaluate("(() => { const text = document.querySelector('#text'); text.value = '" + BUSY
                + "'; text.dispatchEvent(new Event('input')); })()");
        panel.find(css("#tact li"));
        visitor.visit("panel-tact", panel, page, dark);
        panel.click(css("#restore"));

        panel.click(css("#insert"));
        visitor.visit("panel-claim", panel, page, dark);
        MainJob.vouch(panel);
        panel.click(css("#insert"));
        panel.find(css("#waiting-buttons:not([hidden])"));
        visitor.visit("panel-waiting", panel, page, dark);
        page.evaluate("document.querySelector('a[href*=\"compose\"]').focus()");
        page.click(css("a[href*='/messaging/compose/']"));
        panel.find(css("#inserted-buttons:not([hidden])"));
        visitor.visit("panel-inserted", panel, page, dark);
        page.close();
    }

    private void panelThatRemembers() {
        remember();
        Page page = browser.open(SampleSite.INVITATIONS);
        Page panel = openPanel(page);
        panel.find(css("#told li"));
        visitor.visit("panel-told", panel, page, page::dark);
        MainJob.answer(panel, "FORMER_COLLEAGUE", "CLOSE_POLITELY");
        panel.click(css("#regardless"));
        MainJob.pickWhatDoesNotFit(panel);
        visitor.visit("panel-conflict", panel, page, page::dark);
        page.close();
    }

    private void byHand() {
        Page panel = extension.open("panel.html?compose=1");
        panel.await("document.activeElement.id === 'by-hand-name'");
        visit("by-hand-empty", panel);
        panel.type("Dana Whitfield");
        panel.find(css("#suggestions > li"));
        visit("by-hand", panel);
        panel.close();
    }

    private void popups() {
        Page page = browser.open(SampleSite.INVITATIONS);
        page.find(css("reply-politely"));
        popup("popup-due", "#due-list > li");
        page.activate();
        View answered = extension.popup();
        answered.click(css("#due-list .due-answers button"));
        answered.find(css(".due-copies:not([hidden])"));
        visitor.visit("popup-talked", answered, answered, answered::dark);
        page.evaluate("(() => { document.querySelector('main').innerHTML = '<h2>Network</h2>"
                + "<div><p>Two people would like to know you</p><b>Yes</b></div>'; })()");
        page.activate();
        popup("popup-unrecognised", "#report:not([hidden])");
        page.close();
        Page elsewhere = browser.open("about:blank");
        popup("popup-elsewhere");
        elsewhere.close();
    }

    private void popup(String name, String... awaited) {
        View popup = extension.popup();
        popup.find(css("#shortcut"));
        for (String one : awaited) {
            popup.find(css(one));
        }
        popup.letPass(300);
        visitor.visit(name, popup, popup, popup::dark);
    }

    private void options() {
        remember();
        Page options = extension.open("options.html");
        options.find(css(".history-row"));
        visit("options", options);
        options.click(css(".history-delete"));
        options.click(css("#own-new"));
        options.await("document.activeElement.id === 'own-text'");
        options.type(BUSY);
        options.click(css("#own-variables button"));
        options.find(css("#own-remarks li"));
        options.click(css("#own-delete"));
        ChosenFile.choose(
                options,
                "(async () => { const history = " + ChosenFile.history()
                        + "; history.records.forEach(one => one.id += 'x');"
                        + " return JSON.stringify({format: 'reply-politely', version: 1,"
                        + " settings: {version: 1, signature: 'Kim'}, history}); })()");
        options.find(css("#import-preview:not([hidden])"));
        visit("options-busy", options);
        ChosenFile.choose(options, "'nonsense'");
        options.find(css("#transfer-notice.failed"));
        options.evaluate("document.querySelector('#files').scrollIntoView()");
        visit("options-damaged-file", options);
        options.close();
    }

    private void following() {
        Page options = extension.open("options.html");
        options.evaluate("chrome.runtime.sendMessage(['signature', 'Kim'])");
        options.evaluate("chrome.storage.sync.set({signature: ['1', '1', 'zz', '9', 'zz', '9', '1', 'Kim Lindqvist'],"
                + " field: ['1', '1', 'zz', '9', 'zz', '9', '1', 'bridges']})");
        options.click(css("#follow-me"));
        options.find(css("#follow-choice:not([hidden])"));
        visit("options-follow-choice", options);
        options.click(css("#follow-leave"));
        options.evaluate("chrome.storage.sync.clear()");
        options.click(css("#follow-me"));
        options.find(css("#follow-words:not([hidden])"));
        visit("options-follow", options);
        options.click(css("#follow-me"));
        options.find(css("#follow-remove:not([hidden])"));
        visit("options-follow-off", options);
        options.click(css("#follow-remove"));
        options.findGone(css("#follow-remove:not([hidden])"));
        visit("options-follow-removed", options);
        options.close();
    }

    private void remember() {
        Page own = extension.open("options.html");
        History.forget(own);
        History.toldRareUse(own, "" + AMARA + "", "Amara Okafor");
        History.tell(own, "due", "omar", "Omar Haddad", "OPEN_THE_DOOR", "TALK", 40, 3);
        own.close();
    }

    private static Page openPanel(Page page) {
        page.click(css("reply-politely"));
        return page.frame("panel.html");
    }
}
