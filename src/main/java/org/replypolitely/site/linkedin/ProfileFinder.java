package org.replypolitely.site.linkedin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replypolitely.site.Dom;
import org.replypolitely.site.Elements;

/**
 * Finds the incoming request on somebody's profile, by structure alone: two controls that say the name and lead nowhere, and after
 * them a menu without a label, in a part of the page that offers neither a message nor an invitation. The page shows that row
 * twice, the second time in a header that sticks; it is one request.
 *
 * @param <E> an element of the document
 */
public final class ProfileFinder<E> {

    /** How far a control and the row it stands in may be apart. */
    private static final int HIGHEST = 5;

    private final Dom<E> dom;

    public ProfileFinder(Dom<E> dom) {
        this.dom = dom;
    }

    /** The selector of what a profile has on it where a request may be pending; most have nothing like it. */
    public static String sign() {
        return Catalogue.PROFILE_SIGN;
    }

    /**
     * The request of this person on their profile; its card is the part that it stands in, its title what says the name. Empty where
     * there is none, and where the page speaks of more than one. While a page is on its way to somebody else's profile its address
     * and what it shows are not the same person's: a link to this very profile must be in that part.
     *
     * @param slug the slug in the page's own address
     */
    public Optional<Card<E>> find(E root, String slug) {
        Elements<E> menus = dom.all(root, Catalogue.PROFILE_MENU);
        Card<E> found = null;
        int fullness = 0;
        for (int i = 0; i < menus.count(); i++) {
            Card<E> card = cardOf(menus.at(i), slug);
            if (card == null) {
                continue;
            }
            if (found != null && !found.name().equals(card.name())) {
                return Optional.empty();
            }
            // the header that sticks says less
            int full = dom.all(card.whole(), "*").count();
            if (found == null || full > fullness) {
                found = card;
                fullness = full;
            }
        }
        return Optional.ofNullable(found);
    }

    private @Nullable Card<E> cardOf(E menu, String slug) {
        E whole = dom.closest(menu, Catalogue.PROFILE_PART);
        E row = whole == null ? null : rowOf(menu, whole);
        if (whole == null
                || row == null
                || dom.first(whole, Catalogue.PROFILE_NO_REQUEST) != null
                || !hasLinkTo(whole, slug)) {
            return null;
        }
        Elements<E> actions = dom.all(row, Catalogue.LABELLED_CONTROL);
        E title = title(whole, Catalogue.PROFILE_NAME, actions);
        if (title == null) {
            title = title(whole, Catalogue.PROFILE_NAME_TEXT, actions);
        }
        return title == null ? null : new Card<>(whole, row, title, name(title));
    }

    private boolean hasLinkTo(E whole, String slug) {
        Elements<E> links = dom.all(whole, Catalogue.PERSON_LINK);
        for (int i = 0; i < links.count(); i++) {
            if (dom.decoded(ProfileAddress.slug(dom.attribute(links.at(i), "href")))
                    .equals(slug)) {
                return true;
            }
        }
        return false;
    }

    /** The nearest element around the menu in which there are two controls with a label, both before it, that lead nowhere. */
    private @Nullable E rowOf(E menu, E whole) {
        E row = dom.parent(menu);
        for (int i = 0; i < HIGHEST && row != null && row != whole; i++) {
            Elements<E> actions = dom.all(row, Catalogue.LABELLED_CONTROL);
            if (actions.count() > 0) {
                boolean two = actions.count() == 2 && leadsNowhere(actions.at(0)) && leadsNowhere(actions.at(1));
                return two && isLast(menu, row) ? row : null;
            }
            row = dom.parent(row);
        }
        return null;
    }

    private boolean isLast(E menu, E row) {
        Elements<E> controls = dom.all(row, Catalogue.CONTROL);
        return controls.at(controls.count() - 1) == menu;
    }

    private boolean leadsNowhere(E control) {
        String address = dom.attribute(control, "href");
        return address.isEmpty() || address.startsWith("#");
    }

    /** What says the longest name that both actions say; the first of several that say the same. */
    private @Nullable E title(E whole, String selector, Elements<E> actions) {
        E title = null;
        String longest = "";
        Elements<E> found = dom.all(whole, selector);
        for (int i = 0; i < found.count(); i++) {
            String name = name(found.at(i));
            if (name.length() > Math.max(1, longest.length())
                    && dom.says(actions.at(0), Catalogue.LABEL, name)
                    && dom.says(actions.at(1), Catalogue.LABEL, name)) {
                title = found.at(i);
                longest = name;
            }
        }
        return title;
    }

    private String name(E title) {
        return dom.first(title, Catalogue.HIDDEN) == null ? dom.line(title) : dom.lineWithout(title, Catalogue.HIDDEN);
    }
}
