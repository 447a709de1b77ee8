package org.replypolitely.site;

/**
 * Elements in document order; what a document found, seen without a copy.
 *
 * @param <E> an element of the document
 */
public interface Elements<E> {

    /** How many there are. */
    int count();

    /** One of them, counted from 0. */
    E at(int index);
}
