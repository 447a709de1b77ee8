package org.replypolitely.site.linkedin;

/**
 * Whether a person's composer is among those that are open.
 *
 * @param <E> an element of the document
 */
public sealed interface ComposerMatch<E> {

    /**
     * Exactly one is theirs.
     *
     * @param composer the whole composer, from its header to its send control
     * @param editor the text box in it
     */
    record Found<E>(E composer, E editor) implements ComposerMatch<E> {}

    /** None is known to be theirs, or more than one is. */
    record None<E>() implements ComposerMatch<E> {}
}
