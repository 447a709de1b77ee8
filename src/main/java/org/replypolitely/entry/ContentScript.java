package org.replypolitely.entry;

/** Starts the ContentScript script. */
public final class ContentScript {

    private ContentScript() {}

    public static void main(String[] args) {}
}
