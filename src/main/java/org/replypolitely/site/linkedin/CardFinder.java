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

    /** Visits everything in the root that may be a card, in document order; tells whether there was anything. */
    public boolean forEachCandidate(E root, Consumer<E> visitor) {
        if (dom.matches(root, Catalogue.SURE_CARD)) {
            visitor.accept(root);
            return true;
        }
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
        return Optional.ofNullable(cardOrNull(candidate));
    }

    /** The same for code that runs in every tab, where each further class costs memory: null for empty. */
    public @Nullable Card<E> cardOrNull(E candidate) {
        Elements<E> links = dom.all(candidate, Catalogue.PERSON_LINK);
        int count = links.count();
        if (count == 0) {
            return null;
        }
        // most cards have none of these in them, and then one question answers all that follow
        boolean hides = dom.first(candidate, Catalogue.HIDDEN) != null;
        boolean suspicious = dom.first(candidate, Catalogue.SUSPICIOUS) != null;
        if (suspicious && isOtherKind(candidate)) {
            return null;
        }
        Elements<E> controls = dom.all(candidate, Catalogue.LABELLED_CONTROL);
        Card<E> card = null;
        for (int i = 0; i < count; i++) {
            E link = links.at(i);
            String line = dom.line(link);
            if (line.isEmpty()) {
                continue;
            }
            if (card != null && line.length() <= card.name().length()) {
                if (line.equals(card.name()) && isSomebodyElse(card, link)) {
                    return null;
                }
                continue;
            }
            // most often the whole line is the name, and nothing inside the link need be looked at
            E row = hides && dom.first(link, Catalogue.HIDDEN) != null ? null : actionRow(controls, line);
            String name = row == null ? name(link, line) : line;
            boolean longer = card == null || name.length() > card.name().length();
            if (longer && !name.isEmpty() && !(hides && isHidden(candidate, link))) {
                E around = row == null ? actionRow(controls, name) : row;
                if (around != null) {
                    card = new Card<>(candidate, around, link, name);
                }
            }
        }
        return card != null && suspicious && dom.first(card.row(), Catalogue.SUGGESTION) != null ? null : card;
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

    /** A copy of the title leads to the same person; one that is hidden says nothing. */
    private boolean isSomebodyElse(Card<E> card, E link) {
        return !dom.attribute(link, "href").equals(dom.attribute(card.title(), "href"))
                && !slug(link).equals(slug(card.title()))
                && !isHidden(card.whole(), link);
    }

    /** A link inside a note proves nothing: people write about their companies. */
    private boolean isOtherKind(E candidate) {
        if (dom.first(candidate, Catalogue.OTHER_KIND) == null) {
            return false;
        }
        Elements<E> signs = dom.all(candidate, Catalogue.OTHER_KIND);
        int count = signs.count();
        for (int i = 0; i < count; i++) {
            E sign = signs.at(i);
            if (!dom.matches(sign, Catalogue.PERSON_LINK) && dom.closest(sign, Catalogue.NOTE) == null) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether this looks like an invitation from a person: it names somebody, has two controls beside those that
     * merely lead somewhere, and shows no sign of another kind.
     */
    boolean looksLikeCard(E candidate) {
        if (isOtherKind(candidate)) {
            return false;
        }
        Elements<E> controls = dom.all(candidate, Catalogue.CONTROL);
        boolean person = false;
        int decisions = 0;
        for (int i = 0; i < controls.count(); i++) {
            E control = controls.at(i);
            if (dom.matches(control, Catalogue.PERSON_LINK)) {
                person |= !dom.line(control).isEmpty() && !isHidden(candidate, control);
            } else if (!dom.matches(control, Catalogue.PASSIVE_CONTROL)) {
                decisions++;
            }
        }
        return person && decisions >= 2 && dom.first(candidate, Catalogue.SUGGESTION) == null;
    }

    /** What stands out in the link, else all of it, without copies that nobody hears or sees. */
    private String name(E link, String line) {
        E emphasised = dom.first(link, Catalogue.NAME);
        E carrier = emphasised == null ? link : emphasised;
        String whole = emphasised == null ? line : dom.line(emphasised);
        return dom.first(carrier, Catalogue.HIDDEN) == null ? whole : dom.lineWithout(carrier, Catalogue.HIDDEN);
    }

    /** Hidden within the card: a page that is hidden as a whole, behind a dialog, is read as before. */
    private boolean isHidden(E candidate, E link) {
        E hidden = dom.closest(link, Catalogue.HIDDEN);
        return hidden != null && hidden != candidate && dom.contains(candidate, hidden);
    }

    /** The nearest element around exactly two controls that say this name, or null unless there is exactly one. */
    private @Nullable E actionRow(Elements<E> controls, String name) {
        E row = null;
        E previous = null;
        int count = controls.count();
        for (int i = 0; i < count; i++) {
            E control = controls.at(i);
            if (dom.says(control, Catalogue.LABEL, name)) {
                if (previous != null) {
                    E around = commonAncestor(previous, control);
                    if (around != null && (count == 2 || countNaming(controls, name, around) == 2)) {
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
        E around = dom.closest(one, Catalogue.FORK);
        while (around != null && (around == one || !dom.contains(around, other))) {
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
