package org.replypolitely.endtoend;

import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Page;

/** Writes history as the panel does, without going through it. */
public final class History {

    private static final String WRITE = "(async () => { const today = Math.floor(Date.now() / 86400000);"
            + " const d = n => String(today - n);"
            + " return chrome.runtime.sendMessage(['ledger.write', '%s', '1', d(%d), '%s', '%s', '%s', '', '%s', '', 'en',"
            + " '%s', d(%d), 'OPEN', '']); })()";

    private History() {}

    /** Somebody was told something so many days ago, and a step has been due for so many days. */
    public static void tell(
            Page own, String id, String slug, String name, String approach, String step, int daysAgo, int dueSince) {
        own.evaluate(WRITE.formatted(id, daysAgo, slug, name, "Oakfield Design", approach, step, dueSince));
    }

    /** A friend was told three weeks ago that the user hardly uses the site. */
    public static void toldRareUse(Page own, String slug, String name) {
        own.evaluate("chrome.runtime.sendMessage(['ledger.write', 'told', '1',"
                + " String(Math.floor(Date.now() / 86400000) - 21), '" + slug + "', '" + name + "', '', 'FRIEND',"
                + " 'DECLINE_WITH_REASON', 'RARE_USE', 'en', 'NONE', '0', 'OPEN', ''])");
    }

    /** Forgets all of it. */
    public static void forget(Page own) {
        own.evaluate("chrome.runtime.sendMessage(['ledger.forgetAll'])");
    }

    /** Forgets all of it, and what was half-written: what one test told somebody is nothing to the next. */
    public static void forgetEverything(Extension extension) {
        Page own = extension.open("options.html");
        forget(own);
        Desk.forgetReplies(own);
        own.close();
    }
}
