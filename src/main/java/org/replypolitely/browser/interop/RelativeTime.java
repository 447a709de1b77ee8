package org.replypolitely.browser.interop;

import org.teavm.jso.JSBody;

/** Times as people say them, by the browser's own means. */
public final class RelativeTime {

    private RelativeTime() {}

    /** A time so many units from now, in the language of this tag: “3 weeks ago”. */
    @JSBody(
            params = {"count", "unit", "language"},
            script = "return new Intl.RelativeTimeFormat(language, {numeric: 'auto'}).format(count, unit);")
    public static native String of(int count, String unit, String language);

    /** A day as a date, in the language of this tag; counted from 1 January 1970. */
    @JSBody(
            params = {"day", "language"},
            script = "return new Intl.DateTimeFormat(language, {dateStyle: 'medium', timeZone: 'UTC'})"
                    + ".format(new Date(day * 86400000));")
    public static native String date(int day, String language);
}
