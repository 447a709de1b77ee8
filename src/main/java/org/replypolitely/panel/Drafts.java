package org.replypolitely.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replypolitely.wording.Wording;

/**
 * The suggestions, and what became of them under the user's hands. What the user has edited is never lost: it stays in the
 * list when they pick another suggestion, and stays on top of it when suggestions are made anew.
 *
 * @param list the drafts, in the order in which they are shown
 * @param chosen the index of the one in the editor, or -1 where there is none
 * @param round how often the user asked for others
 */
public record Drafts(List<Draft> list, int chosen, int round) {

    static final Drafts NONE = new Drafts(List.of(), -1, 0);

    public Drafts {
        list = List.copyOf(list);
    }

    /** The one in the editor. */
    Optional<Draft> current() {
        return chosen < 0 ? Optional.empty() : Optional.of(list.get(chosen));
    }

    /** Tells whether the user changed any of them. */
    boolean isEdited() {
        for (Draft draft : list) {
            if (draft.edited()) {
                return true;
            }
        }
        return false;
    }

    /** Takes new suggestions in the place of all that the user has not touched. */
    Drafts refreshed(List<Wording> suggestions) {
        List<Draft> next = new ArrayList<>();
        int nextChosen = -1;
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).edited()) {
                if (i == chosen) {
                    nextChosen = next.size();
                }
                next.add(list.get(i));
            }
        }
        if (nextChosen < 0 && next.size() + suggestions.size() > 0) {
            nextChosen = suggestions.isEmpty() ? 0 : next.size();
        }
        for (Wording suggestion : suggestions) {
            next.add(Draft.of(suggestion));
        }
        return new Drafts(next, nextChosen, round);
    }

    Drafts another() {
        return new Drafts(list, chosen, round + 1);
    }

    Drafts picked(int index) {
        return index < 0 || index >= list.size() ? this : new Drafts(list, index, round);
    }

    Drafts typed(String text) {
        return current()
                .filter(draft -> !draft.text().equals(text))
                .map(draft -> replaced(draft.withText(text)))
                .orElse(this);
    }

    Drafts restored() {
        return current().map(draft -> replaced(draft.restored())).orElse(this);
    }

    Drafts undone() {
        return current().map(draft -> replaced(draft.undone())).orElse(this);
    }

    /** Puts a reply from before on top and into the editor. */
    Drafts withKept(Draft kept) {
        List<Draft> next = new ArrayList<>(list);
        next.add(0, kept);
        return new Drafts(next, 0, round);
    }

    Drafts withOwnReason() {
        return current().map(draft -> replaced(draft.withOwnReason())).orElse(this);
    }

    private Drafts replaced(Draft draft) {
        List<Draft> next = new ArrayList<>(list);
        next.set(chosen, draft);
        return new Drafts(next, chosen, round);
    }
}
