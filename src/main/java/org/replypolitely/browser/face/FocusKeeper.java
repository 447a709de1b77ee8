package org.replypolitely.browser.face;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Keeps the focus from getting lost: where what has it is hidden or removed, it goes to the control that stood behind it, or else before it. A
 * browser would put it nowhere, and whoever uses keys would begin again at the top.
 */
final class FocusKeeper {

    private FocusKeeper() {}

    /** What has the focus, and then everything that could, in the order of the page; nothing where nothing has it. */
    @JSBody(
            script = "const active = document.activeElement;"
                    + "return active && active !== document.body ? [active].concat(Array.from("
                    + "document.querySelectorAll('a[href],button,input,select,textarea,[tabindex]'))) : [];")
    private static native JSObject look();

    /** Sees to the focus after a change; given what was seen before it. */
    @JSBody(
            params = "before",
            script = "const active = before[0], now = document.activeElement;"
                    + "const stands = e => e.isConnected && !e.disabled && !e.closest('[hidden],[inert]');"
                    + "if (!active || stands(active) || (now && now !== document.body && now !== active)) { return; }"
                    + "const all = before.slice(1), at = all.indexOf(active);"
                    + "const can = e => e.tabIndex >= 0 && stands(e) && e.getClientRects().length > 0;"
                    + "const next = all.slice(at + 1).find(can) || all.slice(0, Math.max(at, 0)).reverse().find(can);"
                    + "if (next) { next.focus({preventScroll: true}); next.scrollIntoView({block: 'nearest'}); }")
    private static native void keep(JSObject before);

    /** Draws, and sees to the focus. */
    static void during(Runnable drawing) {
        JSObject before = look();
        drawing.run();
        keep(before);
    }
}
