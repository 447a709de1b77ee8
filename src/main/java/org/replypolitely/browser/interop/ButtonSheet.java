package org.replypolitely.browser.interop;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** A style sheet against buttons that are not wanted. */
public final class ButtonSheet {

    private ButtonSheet() {}

    /**
     * Gives the buttons with these labels no place. A label is data: every character of it is escaped (CSS Syntax 3, 4.3.7).
     *
     * @param element the buttons' element
     * @param message the message that labels a button, by its key
     * @param keys an array of what the message is about, each after a beginning
     * @param beginning how long that beginning is
     */
    @JSBody(
            params = {"element", "message", "keys", "beginning"},
            script = "return keys.map(key => element + '[aria-label=\"' + Array.from("
                    + "chrome.i18n.getMessage(message, [key.slice(beginning)]),"
                    + " one => '\\\\' + one.codePointAt(0).toString(16) + ' ').join('')"
                    + " + '\"]{display:none!important}').join('');")
    public static native String without(String element, String message, JSObject keys, int beginning);

    /** An array of one key. */
    @JSBody(params = "key", script = "return [key];")
    public static native JSObject only(String key);
}
