package org.replypolitely.site.linkedin;

import org.replypolitely.site.Dom;
import org.replypolitely.site.Elements;

/**
 * Says which things look like an invitation and are not understood, so that the user can be told.
 *
 * @param <E> an element of the document
 */
public final class CardSurvey<E> {

    private final Dom<E> dom;
    private final CardFinder<E> finder;

    public CardSurvey(Dom<E> dom, CardFinder<E> finder) {
        this.dom = dom;
        this.finder = finder;
    }

    /** It has a person and something to decide, is of no other kind, and yet has not the shape that is known. */
    public boolean isUnrecognised(E candidate) {
        return finder.card(candidate).isEmpty()
                && !finder.isOtherKind(candidate)
                && hasPerson(candidate)
                && hasDecision(candidate);
    }

    private boolean hasPerson(E candidate) {
        Elements<E> links = dom.all(candidate, Catalogue.PERSON_LINK);
        for (int i = 0; i < links.count(); i++) {
            if (!finder.name(candidate, links.at(i)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Two controls beside those that merely lead somewhere. */
    private boolean hasDecision(E candidate) {
        Elements<E> controls = dom.all(candidate, Catalogue.CONTROL);
        int count = 0;
        for (int i = 0; i < controls.count(); i++) {
            E control = controls.at(i);
            if (dom.closest(control, Catalogue.PASSIVE_CONTROL) != control) {
                count++;
            }
        }
        return count >= 2;
    }
}
