package org.replypolitely.entry;

/** Starts the Popup script. */
public final class Popup {

    private Popup() {}

    public static void main(String[] args) {}
}
