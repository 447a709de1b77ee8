package org.replypolitely.browser.face;

import org.replypolitely.browser.extension.Desk;
import org.replypolitely.protocol.HostToPanel;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Where the panel stands in the page: dragged by its grip, moved by arrow keys there, put back by a press. */
final class PanelPlace {

    private static final String NAME = "panel place";

    private final PanelLink link;

    PanelPlace(PanelLink link) {
        this.link = link;
    }

    /** Puts it where it was the last time, and listens to the grip. */
    void start() {
        Desk.find(NAME, place -> {
            if (place.length == 2) {
                link.pin(number(place[0]), number(place[1]));
            }
        });
        MoveListener dragged = link::drag;
        BackListener back = () -> {
            link.unpin();
            Desk.clear(NAME);
        };
        listen(Page.element("grip"), dragged, back);
    }

    static void remember(HostToPanel.Moved at) {
        Desk.put(NAME, new String[] {Integer.toString(at.left()), Integer.toString(at.top())}, stored -> {});
    }

    @JSBody(params = "digits", script = "return Math.max(0, parseInt(digits, 10) || 0);")
    private static native int number(String digits);

    /** Told how far the grip was dragged. */
    @JSFunctor
    interface MoveListener extends JSObject {
        void onMove(int right, int down);
    }

    /** Told that the panel shall go back. */
    @JSFunctor
    interface BackListener extends JSObject {
        void onBack();
    }

    // the frame moves along under the pointer, so only places on the screen can be compared
    @JSBody(
            params = {"grip", "moved", "back"},
            script = "const keys = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};"
                    + "let last = null, dragged = false;"
                    + "grip.addEventListener('pointerdown', e => { if (e.button === 0) {"
                    + "grip.setPointerCapture(e.pointerId); last = [e.screenX, e.screenY]; dragged = false; } });"
                    + "grip.addEventListener('pointermove', e => { if (last) {"
                    + "const x = Math.round(e.screenX - last[0]), y = Math.round(e.screenY - last[1]);"
                    + "if (x || y) { dragged = true; last = [e.screenX, e.screenY]; moved(x, y); } } });"
                    + "const end = () => { last = null; };"
                    + "grip.addEventListener('pointerup', end); grip.addEventListener('pointercancel', end);"
                    + "grip.addEventListener('keydown', e => { const way = keys[e.key];"
                    + "if (way) { e.preventDefault(); moved(way[0] * 24, way[1] * 24); } });"
                    + "grip.addEventListener('click', () => { if (!dragged) back(); dragged = false; });")
    private static native void listen(JSObject grip, MoveListener moved, BackListener back);
}
