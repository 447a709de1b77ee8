package org.replypolitely.endtoend.bidi;

/** Starts a browser and waits to be ended: what {@link CleanUpIT} runs and kills. */
final class StartAndWait {
    private StartAndWait() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (Browser browser = Chromium.start(Launch.HEADLESS)) {
            System.out.println("started " + browser.name());
            Thread.sleep(60_000);
        }
    }
}
