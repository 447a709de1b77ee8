package org.replypolitely.site.linkedin;

import org.jspecify.annotations.Nullable;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.invitation.Note;
import org.replypolitely.invitation.Person;
import org.replypolitely.invitation.ReplyControl;
import org.replypolitely.site.CardReading;
import org.replypolitely.site.Dom;
import org.replypolitely.site.Elements;

/**
 * Reads a card whole. What the page's own controls say is never taken for the inviter's words.
 *
 * @param <E> an element of the document
 */
public final class CardReader<E> {

    private final Dom<E> dom;
    private final CardFinder<E> finder;

    public CardReader(Dom<E> dom, CardFinder<E> finder) {
        this.dom = dom;
        this.finder = finder;
    }

    /** Reads what may be a card. */
    public CardReading read(E candidate) {
        return finder.card(candidate)
                .map(this::read)
                .orElseGet(() -> new CardReading.Unreadable(CardReading.Cause.NO_INVITATION));
    }

    private CardReading read(Card<E> card) {
        InvitationKey key = finder.key(card);
        E noteBox = noteBox(card);
        Note note = noteBox == null ? Note.NONE : note(noteBox);
        E headline = headline(card);
        E mutual = mutual(card, headline);
        return new CardReading.Read(new Invitation(
                key,
                new Person(card.name(), key.slug(), words(headline)),
                note,
                words(mutual),
                words(age(card, mutual)),
                replyControl(card, noteBox, note)));
    }

    private String words(@Nullable E element) {
        return element == null ? "" : dom.lineWithout(element, Catalogue.HIDDEN);
    }

    // ---- the block of the name and those after it

    private @Nullable E headline(Card<E> card) {
        E marked = dom.first(card.whole(), Catalogue.HEADLINE);
        if (marked != null) {
            return marked;
        }
        E block = nextBlock(card, titleBlock(card));
        return block == null || isMutual(block) ? null : block;
    }

    private @Nullable E mutual(Card<E> card, @Nullable E headline) {
        E marked = dom.first(card.whole(), Catalogue.MUTUAL);
        if (marked != null || dom.first(card.whole(), Catalogue.HEADLINE) != null) {
            return marked;
        }
        return nextBlock(card, headline == null ? titleBlock(card) : headline);
    }

    private @Nullable E age(Card<E> card, @Nullable E mutual) {
        E marked = dom.first(card.whole(), Catalogue.AGE);
        if (marked != null) {
            return marked;
        }
        boolean classic = dom.first(card.whole(), Catalogue.HEADLINE) != null;
        return classic || mutual == null ? null : nextBlock(card, mutual);
    }

    private boolean isMutual(E block) {
        return dom.first(block, Catalogue.MUTUAL_SIGN) != null;
    }

    /** The paragraph that holds the title link and its copies. */
    private E titleBlock(Card<E> card) {
        E block = card.title();
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
    private @Nullable E nextBlock(Card<E> card, E block) {
        E next = dom.next(block);
        while (next != null && words(next).isEmpty()) {
            next = dom.next(next);
        }
        boolean ends = next == null
                || dom.contains(next, card.row())
                || dom.closest(next, Catalogue.NOTE) != null
                || dom.first(next, Catalogue.NOTE) != null
                || dom.closest(next, Catalogue.AGE) == next;
        return ends ? null : next;
    }

    // ---- the note

    /** The marked note, else the first words after the action row that no control says. */
    private @Nullable E noteBox(Card<E> card) {
        E marked = dom.first(card.whole(), Catalogue.NOTE);
        if (marked != null) {
            return marked;
        }
        for (E around = card.row(); around != null && around != card.whole(); around = dom.parent(around)) {
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
        return dom.linesWithout(box, Catalogue.NOT_IN_NOTE);
    }

    private Note note(E box) {
        String text = noteText(box);
        boolean cut = isCut(box);
        return new Note(cut ? withoutEllipsis(text) : text, cut);
    }

    /** As long as the page offers more, what is there counts as the beginning only. */
    private boolean isCut(E box) {
        Elements<E> expanders = dom.all(box, Catalogue.NOTE_EXPANDER);
        for (int i = 0; i < expanders.count(); i++) {
            if (!dom.attribute(expanders.at(i), "aria-expanded").equals("true")) {
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

    private ReplyControl replyControl(Card<E> card, @Nullable E noteBox, Note note) {
        boolean found = false;
        Elements<E> marked = dom.all(card.whole(), Catalogue.REPLY);
        for (int i = 0; i < marked.count(); i++) {
            found |= !dom.contains(card.row(), marked.at(i));
        }
        if (!found && (noteBox == null || !hasControlAfter(card, noteBox))) {
            return ReplyControl.NONE;
        }
        return note.isEmpty() ? ReplyControl.MESSAGE : ReplyControl.REPLY;
    }

    private boolean hasControlAfter(Card<E> card, E noteBox) {
        for (E around = noteBox; around != null && around != card.whole(); around = dom.parent(around)) {
            for (E after = dom.next(around); after != null; after = dom.next(after)) {
                if (!dom.contains(after, card.row()) && isOrHasControl(after)) {
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
