package org.replypolitely.browser.interop;

import org.teavm.jso.JSBody;

/** The {@code chrome} namespace, as far as it is used. */
public final class Chrome {

    private Chrome() {}

    @JSBody(script = "return chrome.action;")
    public static native Action action();

    @JSBody(script = "return chrome.alarms;")
    public static native Alarms alarms();

    @JSBody(script = "return chrome.commands;")
    public static native Commands commands();

    @JSBody(script = "return chrome.contextMenus;")
    public static native ContextMenus contextMenus();

    @JSBody(script = "return chrome.i18n;")
    public static native I18n i18n();

    @JSBody(script = "return chrome.runtime;")
    public static native ExtensionRuntime runtime();

    @JSBody(script = "return chrome.scripting;")
    public static native Scripting scripting();

    @JSBody(script = "return chrome.storage;")
    public static native Storage storage();

    @JSBody(script = "return chrome.tabs;")
    public static native Tabs tabs();

    /** Whether the browser lets this document reach tabs; Firefox does not let a frame in a web page. */
    @JSBody(script = "return !!chrome.tabs;")
    public static native boolean hasTabs();

    @JSBody(script = "return chrome.windows;")
    public static native Windows windows();
}
