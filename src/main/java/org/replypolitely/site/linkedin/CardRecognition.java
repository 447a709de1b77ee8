package org.replypolitely.site.linkedin;

/**
 * What something that may be a card turned out to be.
 *
 * @param <E> an element of the document
 */
public sealed interface CardRecognition<E> {

    /**
     * A pending invitation from a person.
     *
     * @param card the whole card
     * @param row the nearest element around the two actions
     * @param title the link that carries the person's name
     * @param name the person's displayed name, as one line
     */
    record Pending<E>(E card, E row, E title, String name) implements CardRecognition<E> {}

    /** An invitation to something else, a suggestion, or a row with nothing left to decide: none of our business. */
    record NotOurs<E>() implements CardRecognition<E> {}

    /** It has a person and things to press, yet not the shape that is known: better nothing than a guess. */
    record Unrecognised<E>() implements CardRecognition<E> {}
}
