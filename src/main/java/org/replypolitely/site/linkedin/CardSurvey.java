package org.replypolitely.site.linkedin;

/**
 * Says which things look like an invitation and are not understood, so that the user can be told.
 *
 * @param <E> an element of the document
 */
public final class CardSurvey<E> {

    private final CardFinder<E> finder;

    public CardSurvey(CardFinder<E> finder) {
        this.finder = finder;
    }

    /** It has a person and something to decide, is of no other kind, and yet has not the shape that is known. */
    public boolean isUnrecognised(E candidate) {
        return finder.looksLikeCard(candidate) && finder.card(candidate).isEmpty();
    }
}
