package org.replypolitely.entry;

/** Starts the Panel script. */
public final class Panel {

    private Panel() {}

    public static void main(String[] args) {}
}
