package org.replypolitely.site.linkedin;

/**
 * The card of a pending invitation from a person.
 *
 * @param whole all of it
 * @param row the nearest element around the two actions
 * @param title the link that carries the person's name
 * @param name the person's displayed name, as one line
 * @param <E> an element of the document
 */
public record Card<E>(E whole, E row, E title, String name) {}
