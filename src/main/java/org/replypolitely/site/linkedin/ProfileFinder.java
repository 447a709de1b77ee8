package org.replypolitely.site.linkedin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.replypolitely.site.Dom;
import org.replypolitely.site.Elements;

/**
 * Finds the incoming request on somebody's profile, by structure alone: two controls that say the name and lead nowhere, and after
 * them a menu, in a part of the page that offers neither a message nor an invitation. Where the menu says what it is (V1), the two
 * must also say the same but for what to do. The page shows that row twice, the second time in a header that sticks; it is one
 * request.
 *
 * @param <E> an element of the document
 */
public final class ProfileFinder<E> {

    /** How far a control and the row it stands in may be apart. */
    private static final int HIGHEST = 5;

    /** How many letters beside the name two labels must share to be about one matter. */
    private static final int LEAST_IN_COMMON = 4;

    private static final String LABELLED = "[" + Catalogue.LABEL + "]";

    /** The two actions, and the nearest element around them and the menu. */
    private record Actions<E>(E row, E one, E other) {}

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
        Card<E> found = null;
        int fullness = 0;
        for (Card<E> card : copies(root, slug)) {
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

    /** Every place where the page shows this person's request. */
    List<Card<E>> copies(E root, String slug) {
        List<Card<E>> copies = new ArrayList<>();
        Elements<E> menus = dom.all(root, Catalogue.PROFILE_MENU);
        for (int i = 0; i < menus.count(); i++) {
            Card<E> card = cardOf(menus.at(i), slug);
            if (card != null) {
                copies.add(card);
            }
        }
        return copies;
    }

    private @Nullable Card<E> cardOf(E menu, String slug) {
        E whole = dom.closest(menu, Catalogue.PROFILE_PART);
        Actions<E> actions = whole == null ? null : actions(menu, whole);
        if (whole == null
                || actions == null
                || dom.first(whole, Catalogue.PROFILE_NO_REQUEST) != null
                || !hasLinkTo(whole, slug)) {
            return null;
        }
        E title = title(whole, Catalogue.PROFILE_NAME, actions);
        if (title == null) {
            title = title(whole, Catalogue.PROFILE_NAME_TEXT, actions);
        }
        if (title == null || (dom.matches(menu, LABELLED) && !isOneMatter(actions, name(title)))) {
            return null;
        }
        return new Card<>(whole, actions.row(), title, name(title));
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
    private @Nullable Actions<E> actions(E menu, E whole) {
        E box = dom.closest(menu, Catalogue.PROFILE_MENU_BOX);
        E last = box == null ? menu : box;
        E row = dom.parent(last);
        for (int i = 0; i < HIGHEST && row != null && row != whole; i++) {
            List<E> labelled = labelled(row, last);
            if (!labelled.isEmpty()) {
                boolean two = labelled.size() == 2 && leadsNowhere(labelled.get(0)) && leadsNowhere(labelled.get(1));
                return two && isLast(last, row) ? new Actions<>(row, labelled.get(0), labelled.get(1)) : null;
            }
            row = dom.parent(row);
        }
        return null;
    }

    private List<E> labelled(E row, E menu) {
        List<E> labelled = new ArrayList<>();
        Elements<E> controls = dom.all(row, Catalogue.LABELLED_CONTROL);
        for (int i = 0; i < controls.count(); i++) {
            if (!dom.contains(menu, controls.at(i))) {
                labelled.add(controls.at(i));
            }
        }
        return labelled;
    }

    private boolean isLast(E menu, E row) {
        Elements<E> controls = dom.all(row, Catalogue.CONTROL);
        return dom.contains(menu, controls.at(controls.count() - 1));
    }

    /** Two ways to decide one thing say whose and what it is alike; those to write to somebody and to follow them do not. */
    private boolean isOneMatter(Actions<E> actions, String name) {
        String one = dom.attribute(actions.one(), Catalogue.LABEL);
        String other = dom.attribute(actions.other(), Catalogue.LABEL);
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return isMore(one.substring(0, start), name) || isMore(one.substring(one.length() - end), name);
    }

    private static boolean isMore(String common, String name) {
        return common.contains(name) && common.length() >= name.length() + LEAST_IN_COMMON;
    }

    private boolean leadsNowhere(E control) {
        String address = dom.attribute(control, "href");
        return address.isEmpty() || address.startsWith("#");
    }

    /** What says the longest name that both actions say; the first of several that say the same. */
    private @Nullable E title(E whole, String selector, Actions<E> actions) {
        E title = null;
        String longest = "";
        Elements<E> found = dom.all(whole, selector);
        for (int i = 0; i < found.count(); i++) {
            String name = name(found.at(i));
            if (name.length() > Math.max(1, longest.length())
                    && dom.says(actions.one(), Catalogue.LABEL, name)
                    && dom.says(actions.other(), Catalogue.LABEL, name)) {
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
