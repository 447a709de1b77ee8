package org.replypolitely.site.linkedin;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.invitation.Note;
import org.replypolitely.invitation.Person;
import org.replypolitely.invitation.ReplyControl;
import org.replypolitely.site.CardReading;
import org.replypolitely.site.Dom;

/**
 * The invitations of a page, whichever kind of page it is: a list of them, or the profile of somebody who sent one.
 *
 * @param <E> an element of the document
 */
public final class Invitations<E> {

    private final Dom<E> dom;
    private final Supplier<String> path;
    private final CardFinder<E> finder;
    private final CardReader<E> reader;
    private final ProfileFinder<E> profile;
    private final ProfileHeadline<E> headline;

    /**
     * Looks at one document.
     *
     * @param path says where the document is now, as in {@code location.pathname}
     */
    public Invitations(Dom<E> dom, Supplier<String> path) {
        this.dom = dom;
        this.path = path;
        this.finder = new CardFinder<>(dom);
        this.reader = new CardReader<>(dom, finder);
        this.profile = new ProfileFinder<>(dom);
        this.headline = new ProfileHeadline<>(dom);
    }

    /** Tells whether the page's address is one of a list of invitations. */
    public boolean isList() {
        return InvitationPath.isList(path.get());
    }

    /** Visits every invitation in the root, in document order; those of lists are found at every other address, too. */
    public void forEach(E root, Consumer<Card<E>> visitor) {
        if (isProfile()) {
            profile.find(root, slug()).ifPresent(visitor);
        } else {
            finder.forEachCandidate(root, candidate -> finder.card(candidate).ifPresent(visitor));
        }
    }

    /** The invitation around this element. */
    public Optional<Card<E>> around(E root, E element) {
        if (isProfile()) {
            return profile.find(root, slug()).filter(card -> dom.contains(card.whole(), element));
        }
        E candidate = finder.candidateAround(element);
        return candidate == null ? Optional.empty() : finder.card(candidate);
    }

    /** The first invitation in the root. */
    public Optional<Card<E>> first(E root) {
        return first(root, card -> true);
    }

    /** The first one that is this invitation. */
    public Optional<Card<E>> find(E root, InvitationKey key) {
        return first(root, card -> key(card).equals(key));
    }

    /** The first one that is wanted. */
    public Optional<Card<E>> first(E root, Predicate<Card<E>> wanted) {
        Search<E> search = new Search<>();
        forEach(root, card -> {
            if (search.found == null && wanted.test(card)) {
                search.found = card;
            }
        });
        return Optional.ofNullable(search.found);
    }

    /** Tells one pending invitation from every other one; a profile does not show the invitation's identifier. */
    public InvitationKey key(Card<E> card) {
        return isProfile() ? new InvitationKey("", slug()) : finder.key(card);
    }

    /** Reads a card whole. */
    public CardReading read(Card<E> card) {
        return isProfile() ? new CardReading.Read(onProfile(card)) : reader.read(card.whole());
    }

    /** A profile shows neither the note nor a way to answer. */
    private Invitation onProfile(Card<E> card) {
        E mutual = dom.first(card.whole(), Catalogue.PROFILE_MUTUAL);
        InvitationKey key = key(card);
        return new Invitation(
                key,
                new Person(card.name(), key.slug(), headline.read(card, profile.copies(top(card.whole()), key.slug()))),
                Note.NONE,
                mutual == null ? "" : dom.lineWithout(mutual, Catalogue.HIDDEN),
                "",
                ReplyControl.NONE);
    }

    private E top(E element) {
        E top = element;
        for (E around = dom.parent(top); around != null; around = dom.parent(around)) {
            top = around;
        }
        return top;
    }

    private String slug() {
        return dom.decoded(ProfileAddress.slug(path.get()));
    }

    private boolean isProfile() {
        return InvitationPath.isProfile(path.get());
    }

    /** What a visitor found so far. */
    private static final class Search<E> {
        private @Nullable Card<E> found;
    }
}
