package org.replypolitely.site.linkedin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.invitation.Note;
import org.replypolitely.invitation.Person;
import org.replypolitely.invitation.ReplyControl;
import org.replypolitely.site.CardReading;
import org.replypolitely.site.Dom;
import org.replypolitely.site.VisibleText;

/**
 * Reads a card whole. What the page's own controls say is never taken for the inviter's words.
 *
 * @param <E> an element of the document
 */
public final class CardReader<E> {

    private final Dom<E> dom;
    private final CardFinder<E> finder;

    public CardReader(Dom<E> dom) {
        this.dom = dom;
        this.finder = new CardFinder<>(dom);
    }

    /** Reads what may be a card. */
    public CardReading read(E card) {
        if (!(finder.recognise(card) instanceof CardRecognition.Pending<E> pending)) {
            return new CardReading.Unreadable(CardReading.Cause.NO_INVITATION);
        }
        InvitationKey key = finder.key(pending);
        E noteBox = noteBox(pending);
        Note note = noteBox == null ? Note.NONE : note(noteBox);
        E headline = headline(pending);
        E mutual = mutual(pending, headline);
        return new CardReading.Read(new Invitation(
                key,
                new Person(pending.name(), key.slug(), words(headline)),
                note,
                words(mutual),
                words(age(pending, mutual)),
                replyControl(pending, noteBox, note)));
    }

    private String words(@Nullable E element) {
        return element == null ? "" : VisibleText.line(dom.textWithout(element, Catalogue.HIDDEN));
    }

    // ---- the block of the name and those after it

    private @Nullable E headline(CardRecognition.Pending<E> pending) {
        E marked = dom.first(pending.card(), Catalogue.HEADLINE);
        if (marked != null) {
            return marked;
        }
        E block = nextBlock(pending, titleBlock(pending));
        return block == null || isMutual(block) ? null : block;
    }

    private @Nullable E mutual(CardRecognition.Pending<E> pending, @Nullable E headline) {
        E marked = dom.first(pending.card(), Catalogue.MUTUAL);
        if (marked != null || dom.first(pending.card(), Catalogue.HEADLINE) != null) {
            return marked;
        }
        return nextBlock(pending, headline == null ? titleBlock(pending) : headline);
    }

    private @Nullable E age(CardRecognition.Pending<E> pending, @Nullable E mutual) {
        E marked = dom.first(pending.card(), Catalogue.AGE);
        if (marked != null) {
            return marked;
        }
        boolean classic = dom.first(pending.card(), Catalogue.HEADLINE) != null;
        return classic || mutual == null ? null : nextBlock(pending, mutual);
    }

    private boolean isMutual(E block) {
        return dom.first(block, Catalogue.MUTUAL_SIGN) != null;
    }

    /** The paragraph that holds the title link and its copies. */
    private E titleBlock(CardRecognition.Pending<E> pending) {
        E block = pending.title();
        E parent = dom.parent(block);
        while (parent != null && isInline(dom.tag(parent))) {
            block = parent;
            parent = dom.parent(block);
        }
        return block;
    }

    private static boolean isInline(String tag) {
        return switch (tag) {
            case "a", "span", "strong", "b", "p", "h1", "h2", "h3", "h4", "h5", "h6" -> true;
            default -> false;
        };
    }

    /** The next sibling that says something, unless the note or the actions begin there. */
    private @Nullable E nextBlock(CardRecognition.Pending<E> pending, E block) {
        E next = dom.next(block);
        while (next != null && words(next).isEmpty()) {
            next = dom.next(next);
        }
        boolean ends = next == null
                || dom.contains(next, pending.row())
                || dom.closest(next, Catalogue.NOTE) != null
                || dom.first(next, Catalogue.NOTE) != null
                || dom.closest(next, Catalogue.AGE) == next;
        return ends ? null : next;
    }

    // ---- the note

    /** The marked note, else the first words after the action row that no control says. */
    private @Nullable E noteBox(CardRecognition.Pending<E> pending) {
        E marked = dom.first(pending.card(), Catalogue.NOTE);
        if (marked != null) {
            return marked;
        }
        for (E around = pending.row(); around != null && around != pending.card(); around = dom.parent(around)) {
            for (E after = dom.next(around); after != null; after = dom.next(after)) {
                boolean control = dom.closest(after, Catalogue.CONTROL) != null;
                if (!control && !noteText(after).isEmpty()) {
                    return after;
                }
            }
        }
        return null;
    }

    private String noteText(E box) {
        return VisibleText.lines(dom.textWithout(box, Catalogue.NOT_IN_NOTE));
    }

    private Note note(E box) {
        String text = noteText(box);
        boolean cut = isCut(box);
        return new Note(cut ? withoutEllipsis(text) : text, cut);
    }

    /** As long as the page offers more, what is there counts as the beginning only. */
    private boolean isCut(E box) {
        List<E> expanders = dom.all(box, Catalogue.NOTE_EXPANDER);
        for (int i = 0; i < expanders.size(); i++) {
            if (!dom.attribute(expanders.get(i), "aria-expanded").equals("true")) {
                return true;
            }
        }
        return false;
    }

    private static String withoutEllipsis(String text) {
        int end = text.length();
        while (end > 0
                && (text.charAt(end - 1) == '\u2026' || text.charAt(end - 1) == '.' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return text.substring(0, end);
    }

    // ---- the reply control

    private ReplyControl replyControl(CardRecognition.Pending<E> pending, @Nullable E noteBox, Note note) {
        boolean found = false;
        List<E> marked = dom.all(pending.card(), Catalogue.REPLY);
        for (int i = 0; i < marked.size(); i++) {
            found |= !dom.contains(pending.row(), marked.get(i));
        }
        if (!found && (noteBox == null || !hasControlAfter(pending, noteBox))) {
            return ReplyControl.NONE;
        }
        return note.isEmpty() ? ReplyControl.MESSAGE : ReplyControl.REPLY;
    }

    private boolean hasControlAfter(CardRecognition.Pending<E> pending, E noteBox) {
        for (E around = noteBox; around != null && around != pending.card(); around = dom.parent(around)) {
            for (E after = dom.next(around); after != null; after = dom.next(after)) {
                if (!dom.contains(after, pending.row()) && isOrHasControl(after)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isOrHasControl(E element) {
        return dom.closest(element, Catalogue.CONTROL) == element || dom.first(element, Catalogue.CONTROL) != null;
    }
}
