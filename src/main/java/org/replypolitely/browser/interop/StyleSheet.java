package org.replypolitely.browser.interop;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** {@code CSSStyleSheet}, made by a script and shared by many roots. */
public abstract class StyleSheet implements JSObject {

    private StyleSheet() {}

    @JSBody(params = "rules", script = "const sheet = new CSSStyleSheet(); sheet.replaceSync(rules); return sheet;")
    public static native StyleSheet create(String rules);

    /** Gives a root this sheet; tells whether the browser let us. Firefox does not let a content script. */
    @JSBody(
            params = {"root", "sheet"},
            script = "try { root.adoptedStyleSheets = [sheet]; return true; } catch (e) { return false; }")
    public static native boolean adopt(PageNode root, StyleSheet sheet);
}
