package org.replypolitely.browser.interop;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** {@code chrome.alarms}. */
public interface Alarms extends JSObject {

    /** Sets an alarm, in the place of the one of the same name. */
    void create(String name, JSObject when);

    @JSProperty
    AlarmEvent getOnAlarm();

    /** An alarm that went off. */
    interface Alarm extends JSObject {

        @JSProperty
        String getName();
    }

    /** Hears an alarm. */
    @JSFunctor
    interface AlarmListener extends JSObject {
        void onAlarm(Alarm alarm);
    }

    /** Where listeners of alarms are added. */
    interface AlarmEvent extends JSObject {
        void addListener(AlarmListener listener);
    }
}
