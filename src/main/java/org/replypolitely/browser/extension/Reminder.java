package org.replypolitely.browser.extension;

import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Literal;

/** Looks after what is due: an alarm a few times a day, and the number on the toolbar button. */
public final class Reminder {

    private static final String ALARM = "follow-ups";
    private static final int SIX_HOURS = 360;

    private Reminder() {}

    /** Hears the alarm. */
    public static void onAlarm(Runnable listener) {
        Chrome.alarms().getOnAlarm().addListener(alarm -> {
            if (alarm.getName().equals(ALARM)) {
                listener.run();
            }
        });
    }

    /** Sets the alarm, in the place of the one there was. */
    public static void set() {
        Chrome.alarms().create(ALARM, Literal.with(Literal.object(), "periodInMinutes", SIX_HOURS));
    }

    /** Shows how many steps are due; nothing where none is. */
    public static void show(int due) {
        String text = due == 0 ? "" : Integer.toString(due);
        Chrome.action().setBadgeText(Literal.with(Literal.object(), "text", text));
    }
}
