package org.replypolitely.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The little of a document that a site adapter needs. The elements themselves pass through unwrapped, so that the
 * compiled code makes no object a card: in the browser {@code E} is the page's own element, in tests jsoup's.
 *
 * @param <E> an element of the document
 */
public interface Dom<E> {

    /** The first descendant that matches, in document order, or null where there is none. */
    @Nullable
    E first(E root, String selector);

    /** Every descendant that matches, in document order. */
    List<E> all(E root, String selector);

    /** The element itself or its nearest ancestor that matches, or null where there is none. */
    @Nullable
    E closest(E element, String selector);

    /** An attribute's value, or an empty string where there is none. */
    String attribute(E element, String name);

    /** The text of the element and its descendants, untrimmed. */
    String text(E element);
}
