package org.replypolitely.site.linkedin;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.site.Dom;
import org.replypolitely.site.Elements;

/**
 * Finds the cards of pending invitations from people, by structure alone. It runs for every card that the page shows,
 * so it asks the document as little as it can.
 *
 * @param <E> an element of the document
 */
public final class CardFinder<E> {

    private final Dom<E> dom;

    public CardFinder(Dom<E> dom) {
        this.dom = dom;
    }

    /** Visits everything below the root that may be a card, in document order; tells whether there was anything. */
    public boolean forEachCandidate(E root, Consumer<E> visitor) {
        Elements<E> found = dom.all(root, Catalogue.CARD);
        int count = found.count();
        for (int i = 0; i < count; i++) {
            E candidate = found.at(i);
            if (i + 1 == count || !dom.contains(candidate, found.at(i + 1))) {
                visitor.accept(candidate);
            }
        }
        return count > 0;
    }

    /** What may be the card around this element, or null where it is in none. */
    public @Nullable E candidateAround(E element) {
        return dom.closest(element, Catalogue.CARD);
    }

    /**
     * The card that this is; empty where it is another kind of invitation, a suggestion, a row with nothing left to
     * decide, or anything that is not understood.
     */
    public Optional<Card<E>> card(E candidate) {
        if (isOtherKind(candidate)) {
            return Optional.empty();
        }
        Elements<E> controls = dom.all(candidate, Catalogue.LABELLED_CONTROL);
        Elements<E> links = dom.all(candidate, Catalogue.PERSON_LINK);
        Card<E> card = null;
        for (int i = 0; i < links.count(); i++) {
            E link = links.at(i);
            String name = name(candidate, link);
            if (card != null && name.length() <= card.name().length()) {
                if (name.equals(card.name()) && !slug(link).equals(slug(card.title()))) {
                    return Optional.empty();
                }
            } else if (!name.isEmpty()) {
                E row = actionRow(controls, name);
                if (row != null && !slug(link).isEmpty()) {
                    card = new Card<>(candidate, row, link, name);
                }
            }
        }
        return Optional.ofNullable(card);
    }

    /** Tells one pending invitation from every other one. */
    public InvitationKey key(Card<E> card) {
        E holder = dom.closest(card.whole(), Catalogue.URN_HOLDER);
        if (holder == null) {
            holder = dom.first(card.whole(), Catalogue.URN_HOLDER);
        }
        String urn = holder == null ? "" : dom.attribute(holder, Catalogue.URN_ATTRIBUTE);
        return new InvitationKey(urn, dom.decoded(slug(card.title())));
    }

    private String slug(E link) {
        return ProfileAddress.slug(dom.attribute(link, "href"));
    }

    /** A link inside a note proves nothing: people write about their companies. */
    boolean isOtherKind(E candidate) {
        Elements<E> signs = dom.all(candidate, Catalogue.OTHER_KIND);
        for (int i = 0; i < signs.count(); i++) {
            if (dom.closest(signs.at(i), Catalogue.NOTE) == null) {
                return true;
            }
        }
        return false;
    }

    /** The name that a link carries, or an empty string where it carries none or is a hidden copy. */
    String name(E candidate, E link) {
        E hidden = dom.closest(link, Catalogue.HIDDEN);
        if (hidden != null && hidden != candidate && dom.contains(candidate, hidden)) {
            return "";
        }
        E emphasised = dom.first(link, Catalogue.NAME);
        E carrier = emphasised == null ? link : emphasised;
        return dom.first(carrier, Catalogue.HIDDEN) == null
                ? dom.line(carrier)
                : dom.lineWithout(carrier, Catalogue.HIDDEN);
    }

    /** The nearest element around exactly two controls that say this name, or null unless there is exactly one. */
    private @Nullable E actionRow(Elements<E> controls, String name) {
        E row = null;
        E previous = null;
        for (int i = 0; i < controls.count(); i++) {
            E control = controls.at(i);
            if (dom.says(control, Catalogue.LABEL, name)) {
                if (previous != null) {
                    E around = commonAncestor(previous, control);
                    if (around != null && countNaming(controls, name, around) == 2) {
                        if (row != null) {
                            return null;
                        }
                        row = around;
                    }
                }
                previous = control;
            }
        }
        return row;
    }

    private @Nullable E commonAncestor(E one, E other) {
        E around = dom.parent(one);
        while (around != null && !dom.contains(around, other)) {
            around = dom.parent(around);
        }
        return around;
    }

    private int countNaming(Elements<E> controls, String name, E around) {
        int count = 0;
        for (int i = 0; i < controls.count(); i++) {
            if (dom.contains(around, controls.at(i)) && dom.says(controls.at(i), Catalogue.LABEL, name)) {
                count++;
            }
        }
        return count;
    }
}
