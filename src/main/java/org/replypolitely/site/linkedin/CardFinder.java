package org.replypolitely.site.linkedin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.site.Dom;
import org.replypolitely.site.VisibleText;

/**
 * Finds the cards of pending invitations from people, by structure alone. It runs for every card that the page shows,
 * so it asks the document as little as it can.
 *
 * @param <E> an element of the document
 */
public final class CardFinder<E> {

    private final Dom<E> dom;
    private final CardRecognition<E> notOurs = new CardRecognition.NotOurs<>();
    private final CardRecognition<E> unrecognised = new CardRecognition.Unrecognised<>();

    public CardFinder(Dom<E> dom) {
        this.dom = dom;
    }

    /** Visits everything below the root that may be a card, in document order. */
    public void forEachCard(E root, Consumer<E> visitor) {
        List<E> found = dom.all(root, Catalogue.CARD);
        for (int i = 0; i < found.size(); i++) {
            E card = found.get(i);
            if (i + 1 == found.size() || !dom.contains(card, found.get(i + 1))) {
                visitor.accept(card);
            }
        }
    }

    /** What may be the card around this element, or null where it is in none. */
    public @Nullable E cardAround(E element) {
        return dom.closest(element, Catalogue.CARD);
    }

    /** Says what this is. */
    public CardRecognition<E> recognise(E card) {
        if (isOtherKind(card)) {
            return notOurs;
        }
        List<E> controls = dom.all(card, Catalogue.LABELLED_CONTROL);
        CardRecognition.@Nullable Pending<E> pending = null;
        List<E> links = dom.all(card, Catalogue.PERSON_LINK);
        boolean hasPerson = false;
        for (int i = 0; i < links.size(); i++) {
            E link = links.get(i);
            String name = name(card, link);
            if (name.isEmpty()) {
                continue;
            }
            hasPerson = true;
            if (pending != null && name.length() <= pending.name().length()) {
                if (name.equals(pending.name()) && !slug(link).equals(slug(pending.title()))) {
                    return unrecognised;
                }
                continue;
            }
            E row = actionRow(controls, name);
            if (row != null && !slug(link).isEmpty()) {
                pending = new CardRecognition.Pending<>(card, row, link, name);
            }
        }
        if (pending != null) {
            return pending;
        }
        return hasPerson && mayBePending(card) ? unrecognised : notOurs;
    }

    /** Tells one pending invitation from every other one. */
    public InvitationKey key(CardRecognition.Pending<E> pending) {
        E holder = dom.closest(pending.card(), Catalogue.URN_HOLDER);
        if (holder == null) {
            holder = dom.first(pending.card(), Catalogue.URN_HOLDER);
        }
        String urn = holder == null ? "" : dom.attribute(holder, Catalogue.URN_ATTRIBUTE);
        return new InvitationKey(urn, slug(pending.title()));
    }

    private String slug(E link) {
        return ProfileAddress.slug(dom.attribute(link, "href"));
    }

    /** A link inside a note proves nothing: people write about their companies. */
    private boolean isOtherKind(E card) {
        if (dom.first(card, Catalogue.OTHER_KIND) == null) {
            return false;
        }
        List<E> signs = dom.all(card, Catalogue.OTHER_KIND);
        for (int i = 0; i < signs.size(); i++) {
            E note = dom.closest(signs.get(i), Catalogue.NOTE);
            if (note == null || !dom.contains(card, note)) {
                return true;
            }
        }
        return false;
    }

    /** The name that a link carries, or an empty string where it carries none or is a hidden copy. */
    private String name(E card, E link) {
        E hidden = dom.closest(link, Catalogue.HIDDEN);
        if (hidden != null && hidden != card && dom.contains(card, hidden)) {
            return "";
        }
        E emphasised = dom.first(link, Catalogue.NAME);
        E carrier = emphasised == null ? link : emphasised;
        String text = dom.text(carrier);
        if (!text.isEmpty() && dom.first(carrier, Catalogue.HIDDEN) != null) {
            text = dom.textWithout(carrier, Catalogue.HIDDEN);
        }
        return VisibleText.line(text);
    }

    /** The nearest element around exactly two controls that say this name, or null unless there is exactly one. */
    private @Nullable E actionRow(List<E> controls, String name) {
        List<E> naming = new ArrayList<>(2);
        for (int i = 0; i < controls.size(); i++) {
            if (VisibleText.line(dom.attribute(controls.get(i), "aria-label")).contains(name)) {
                naming.add(controls.get(i));
            }
        }
        E row = null;
        for (int i = 1; i < naming.size(); i++) {
            E around = commonAncestor(naming.get(i - 1), naming.get(i));
            if (naming.size() == 2 || holdsTwo(around, naming)) {
                if (row != null) {
                    return null;
                }
                row = around;
            }
        }
        return row;
    }

    private E commonAncestor(E one, E other) {
        E around = one;
        while (!dom.contains(around, other)) {
            around = Objects.requireNonNull(dom.parent(around));
        }
        return around;
    }

    private boolean holdsTwo(E around, List<E> naming) {
        int count = 0;
        for (int i = 0; i < naming.size(); i++) {
            if (dom.contains(around, naming.get(i))) {
                count++;
            }
        }
        return count == 2;
    }

    /** Whether there is anything left to decide: two controls beside the links that merely lead somewhere. */
    private boolean mayBePending(E card) {
        List<E> controls = dom.all(card, Catalogue.CONTROL);
        int count = 0;
        for (int i = 0; i < controls.size(); i++) {
            E control = controls.get(i);
            if (dom.closest(control, Catalogue.PASSIVE_CONTROL) != control) {
                count++;
            }
        }
        return count >= 2;
    }
}
