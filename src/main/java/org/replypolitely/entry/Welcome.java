package org.replypolitely.entry;

/** Starts the Welcome script. */
public final class Welcome {

    private Welcome() {}

    public static void main(String[] args) {}
}
