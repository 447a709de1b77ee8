package org.replypolitely.panel;

import java.util.ArrayList;
import java.util.List;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.wording.Wording;

/**
 * A reply in the making.
 *
 * @param origin the suggestion that it began as
 * @param text its words now
 * @param ownReason whether the user, having changed them, says that the suggested reason is no longer in it
 * @param before its words before each of the last changes, the latest last: what can be undone
 */
public record Draft(Wording origin, String text, boolean ownReason, List<String> before) {

    private static final int MOST_STEPS = 100;

    public Draft {
        before = List.copyOf(before);
    }

    static Draft of(Wording suggestion) {
        return new Draft(suggestion, suggestion.text(), false, List.of());
    }

    /** Tells whether the user changed the words. */
    boolean edited() {
        return !text.equals(origin.text());
    }

    /** Other words; a word that is being typed is one step back, however many letters it has. */
    Draft withText(String changed) {
        return new Draft(origin, changed, ownReason, goesOn(changed) ? before : stepsWith(text));
    }

    /** The suggestion as it was; that too can be undone. */
    Draft restored() {
        return new Draft(origin, origin.text(), false, stepsWith(text));
    }

    Draft undone() {
        if (before.isEmpty()) {
            return this;
        }
        int last = before.size() - 1;
        return new Draft(origin, before.get(last), ownReason, before.subList(0, last));
    }

    Draft withOwnReason() {
        return new Draft(origin, text, edited(), before);
    }

    /** The reasons that it still gives. */
    List<PublicReason> reasons() {
        return ownReason ? List.of() : origin.reasons();
    }

    boolean isEmpty() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    private boolean goesOn(String changed) {
        boolean oneMore = changed.length() == text.length() + 1;
        boolean oneLess = changed.length() == text.length() - 1;
        int after = firstDifference(changed);
        boolean newWord = oneMore && changed.charAt(after) <= ' ';
        return !before.isEmpty() && (oneMore || oneLess) && !newWord;
    }

    private int firstDifference(String other) {
        int i = 0;
        while (i < text.length() && i < other.length() && text.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    private List<String> stepsWith(String step) {
        List<String> steps = new ArrayList<>(before.size() == MOST_STEPS ? before.subList(1, MOST_STEPS) : before);
        steps.add(step);
        return steps;
    }
}
