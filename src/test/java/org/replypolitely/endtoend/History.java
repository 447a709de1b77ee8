package org.replypolitely.endtoend;

import org.replypolitely.endtoend.bidi.Page;

/** Writes history as the panel does, without going through it. */
final class History {

    private static final String WRITE = "(async () => { const today = Math.floor(Date.now() / 86400000);"
            + " const d = n => String(today - n);"
            + " return chrome.runtime.sendMessage(['ledger.write', '%s', '1', d(%d), '%s', '%s', '%s', '', '%s', '', 'en',"
            + " '%s', d(%d), 'OPEN', '']); })()";

    private History() {}

    /** Somebody was told something so many days ago, and a step has been due for so many days. */
    static void tell(
            Page own, String id, String slug, String name, String approach, String step, int daysAgo, int dueSince) {
        own.evaluate(WRITE.formatted(id, daysAgo, slug, name, "Oakfield Design", approach, step, dueSince));
    }

    static void forget(Page own) {
        own.evaluate("chrome.runtime.sendMessage(['ledger.forgetAll'])");
    }
}
