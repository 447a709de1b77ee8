package org.replypolitely.entry;

/** Starts the PageAgent script. */
public final class PageAgent {

    private PageAgent() {}

    public static void main(String[] args) {}
}
