package org.replypolitely.face;

/**
 * One of several things to tap.
 *
 * @param value what it stands for; unique among its neighbours
 * @param label its words
 * @param chosen whether it is chosen now
 * @param shown whether it is in sight, or waits behind "more"
 */
public record Choice(String value, Label label, boolean chosen, boolean shown) {}
