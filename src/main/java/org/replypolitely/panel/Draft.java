package org.replypolitely.panel;

import org.replypolitely.wording.Wording;

/**
 * A reply in the making.
 *
 * @param origin the suggestion that it began as
 * @param text its words now
 * @param edited whether the user changed them
 * @param ownReason whether the user, having changed them, says that the suggested reason is no longer in it
 */
public record Draft(Wording origin, String text, boolean edited, boolean ownReason) {

    static Draft of(Wording suggestion) {
        return new Draft(suggestion, suggestion.text(), false, false);
    }

    Draft withText(String changed) {
        return new Draft(origin, changed, true, ownReason);
    }

    Draft withOwnReason() {
        return new Draft(origin, text, edited, edited);
    }

    boolean isEmpty() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }
}
