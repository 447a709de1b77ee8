package org.replypolitely.browser.interop;

import org.teavm.jso.JSBody;

/** Times as people say them, by the browser's own means. */
public final class RelativeTime {

    private RelativeTime() {}

    /** So many days ago, in days, weeks or months, whichever says it best; in the language of this tag. */
    @JSBody(
            params = {"days", "language"},
            script = "const words = new Intl.RelativeTimeFormat(language, {numeric: 'auto'});"
                    + "if (days < 7) return words.format(-days, 'day');"
                    + "if (days < 60) return words.format(-Math.round(days / 7), 'week');"
                    + "return words.format(-Math.round(days / 30.4), 'month');")
    public static native String ago(int days, String language);

    /** A day as a date, in the language of this tag; counted from 1 January 1970. */
    @JSBody(
            params = {"day", "language"},
            script = "return new Intl.DateTimeFormat(language, {dateStyle: 'medium', timeZone: 'UTC'})"
                    + ".format(new Date(day * 86400000));")
    public static native String date(int day, String language);
}
