package org.replypolitely.endtoend.keyboard;

import static org.replypolitely.endtoend.bidi.Locator.role;

import org.replypolitely.endtoend.bidi.Key;
import org.replypolitely.endtoend.bidi.Page;

/** The steps of the main job that several tests share, by keys alone. */
final class ByKeys {

    private ByKeys() {}

    /** The button beside somebody's invitation, as a selector. */
    static String button(String person) {
        return "reply-politely[aria-label='Reply politely to " + person + "']";
    }

    /** Tabs to somebody's button, presses it and is in the panel. */
    static Page openPanel(Page page, String person) {
        page.find(role("button", "Reply politely to " + person));
        new Hands(page).tabTo(button(person)).press(Key.ENTER);
        Page panel = page.frame("panel.html");
        new Hands(panel)
                .isAt("#name")
                .until("document.querySelector('#name').textContent === '" + person + "'")
                .until("document.querySelector('#suggestions li') !== null");
        return panel;
    }

    /** Says how they know each other and what they would like; the focus is at the goals then. */
    static void answer(Hands panel, String relationship, String goal) {
        choose(panel, "relationships", relationship);
        choose(panel, "goals", goal);
        panel.until("document.querySelector('#suggestions li') !== null");
    }

    private static void choose(Hands panel, String question, String answer) {
        String wanted = "#" + question + " input[value=" + answer + "]";
        panel.tabTo("#" + question + " input");
        if (!panel.sees(wanted)) {
            panel.tabTo("#more-" + question).press(Key.ENTER).isAt("#" + question + " input");
        }
        panel.arrowTo(Key.RIGHT, wanted + ":checked");
    }

    /** Ticks what the reply says, if anything is left to be ticked. */
    static void vouch(Hands panel) {
        tick(panel);
        panel.until("document.querySelector('#insert').getAttribute('aria-disabled') === 'false'");
    }

    /** The same, where something else may still hold the reply back. */
    static void tick(Hands panel) {
        while (panel.sees("#claim-list input:not(:checked)")) {
            panel.tabTo("#claim-list input:not(:checked)").press(Key.SPACE).isAt("#claim-list input");
        }
    }

    /** Opens the panel for somebody and makes a reply that may go out. */
    static Page reply(Page page, String person) {
        Page panel = openPanel(page, person);
        Hands hands = new Hands(panel);
        answer(hands, "FORMER_COLLEAGUE", "NOT_YET");
        vouch(hands);
        return panel;
    }

    /** Waits until the panel is gone and the focus is back at the button from which it was opened. */
    static void isBackAt(Page page, String person) {
        page.await("!document.querySelector('reply-politely-panel:popover-open')");
        new Hands(page).isAt(button(person));
    }
}
