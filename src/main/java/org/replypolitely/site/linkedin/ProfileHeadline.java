package org.replypolitely.site.linkedin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.replypolitely.site.Dom;
import org.replypolitely.site.Elements;

/**
 * Reads the headline of a profile where the structure tells surely which of its words it is: where it is marked (V1), or where it
 * alone, beside the name, stands in both copies of the profile's first part, of which the one in the header that sticks says little
 * else. A pronoun or a degree stands in the same block as the name and is none.
 *
 * @param <E> an element of the document
 */
final class ProfileHeadline<E> {

    private final Dom<E> dom;

    ProfileHeadline(Dom<E> dom) {
        this.dom = dom;
    }

    /**
     * The headline, or an empty string where it is not sure.
     *
     * @param copies every place where the page shows the request, this one among them
     */
    String read(Card<E> card, List<Card<E>> copies) {
        E marked = dom.first(card.whole(), Catalogue.PROFILE_HEADLINE);
        if (marked != null) {
            return dom.lineWithout(marked, Catalogue.HIDDEN);
        }
        String headline = "";
        for (Card<E> copy : copies) {
            if (copy.whole() != card.whole()) {
                Elements<E> blocks = dom.all(copy.whole(), Catalogue.PROFILE_LINE);
                for (int i = 0; i < blocks.count(); i++) {
                    String line = line(blocks.at(i), copy);
                    if (!line.isEmpty() && !line.equals(headline) && isUnderTheName(line, card)) {
                        if (!headline.isEmpty()) {
                            return "";
                        }
                        headline = line;
                    }
                }
            }
        }
        return headline;
    }

    private boolean isUnderTheName(String line, Card<E> card) {
        E around = nameBlock(card);
        Elements<E> blocks = dom.all(card.whole(), Catalogue.PROFILE_LINE);
        for (int i = 0; i < blocks.count(); i++) {
            if (line.equals(line(blocks.at(i), card)) && (around == null || !dom.contains(around, blocks.at(i)))) {
                return true;
            }
        }
        return false;
    }

    /** What a block says; nothing where it is a control's, the name, or hidden. */
    private String line(E block, Card<E> card) {
        boolean says = dom.hasOwnText(block)
                && dom.closest(block, Catalogue.CONTROL) == null
                && dom.closest(block, Catalogue.HIDDEN) == null;
        String line = says ? dom.line(block) : "";
        return line.equals(card.name()) ? "" : line;
    }

    /** The nearest element around the name, and the link that it is in, that holds more than these. */
    private @Nullable E nameBlock(Card<E> card) {
        E around = dom.parent(card.title());
        while (around != null && dom.line(around).equals(card.name())) {
            around = dom.parent(around);
        }
        return around;
    }
}
