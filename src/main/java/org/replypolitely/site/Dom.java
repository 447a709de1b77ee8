package org.replypolitely.site;

import org.jspecify.annotations.Nullable;

/**
 * The little of a document that a site adapter needs. The elements themselves pass through unwrapped, so that the
 * compiled code makes no object a card: in the browser {@code E} is the page's own element, in tests jsoup's.
 *
 * @param <E> an element of the document; compared by identity
 */
public interface Dom<E> {

    /** The first descendant that matches, in document order, or null where there is none. */
    @Nullable
    E first(E root, String selector);

    /** Every descendant that matches, in document order. */
    Elements<E> all(E root, String selector);

    /** Tells whether the element itself matches. */
    boolean matches(E element, String selector);

    /** The element itself or its nearest ancestor that matches, or null where there is none. */
    @Nullable
    E closest(E element, String selector);

    /** Tells whether the other element is this one or inside it. */
    boolean contains(E element, E other);

    /** The parent element, or null at the top of a tree. */
    @Nullable
    E parent(E element);

    /** The next sibling element, or null where there is none. */
    @Nullable
    E next(E element);

    /** The element's name in lower case. */
    String tag(E element);

    /** An attribute's value, or an empty string where there is none. */
    String attribute(E element, String name);

    /** The names of the element's attributes, with one space between them. */
    String attributeNames(E element);

    /** Tells whether the element has text of its own, not only in elements inside it. */
    boolean hasOwnText(E element);

    /** Tells whether an attribute's value, as one line, has this in it. */
    boolean says(E element, String attribute, String words);

    /** The text of the element and its descendants as one line: white space is one space, none at the ends. */
    String line(E element);

    /** The same without the text of the descendants that match. */
    String lineWithout(E element, String selector);

    /** The same with its line breaks, those of {@code <br>} and those in the text itself. */
    String linesWithout(E element, String selector);

    /** An address or part of one, percent-decoded; what is not well-formed stays as it is, as a whole. */
    String decoded(String address);
}
