package org.replypolitely.entry;

/** Starts the Options script. */
public final class Options {

    private Options() {}

    public static void main(String[] args) {}
}
