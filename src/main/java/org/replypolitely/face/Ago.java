package org.replypolitely.face;

/**
 * How long ago something was, as people say it.
 *
 * @param count how many units
 * @param unit in which unit
 */
public record Ago(int count, Unit unit) {

    /** The units, by the names that browsers know them by. */
    public enum Unit {
        DAY("day"),
        WEEK("week"),
        MONTH("month"),
        YEAR("year");

        private final String tag;

        Unit(String tag) {
            this.tag = tag;
        }

        /** As {@code Intl.RelativeTimeFormat} calls it. */
        public String tag() {
            return tag;
        }
    }

    /** So many days ago; a day to come counts as today. */
    public static Ago ofDays(int days) {
        if (days < 7) {
            return new Ago(Math.max(0, days), Unit.DAY);
        }
        if (days < 30) {
            return new Ago(days / 7, Unit.WEEK);
        }
        return days < 365 ? new Ago(days / 30, Unit.MONTH) : new Ago(days / 365, Unit.YEAR);
    }
}
