package org.replypolitely.entry;

/** Starts the ServiceWorker script. */
public final class ServiceWorker {

    private ServiceWorker() {}

    public static void main(String[] args) {}
}
