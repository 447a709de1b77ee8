package org.replypolitely.browser.interop;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;

/** {@code chrome.commands}. */
public interface Commands extends JSObject {

    JSPromise<JSArrayReader<Command>> getAll();

    /** Opens the browser's own page for shortcuts; only where {@link #canOpenShortcutSettings()}. */
    void openShortcutSettings();

    /** Whether the browser has such a way; Chromium has none. */
    @JSBody(script = "return typeof this.openShortcutSettings === 'function';")
    boolean canOpenShortcutSettings();

    @JSProperty
    PressedEvent getOnCommand();

    /** Hears a command. */
    @JSFunctor
    interface Listener extends JSObject {
        void onCommand(String name, @Nullable Tab tab);
    }

    /** A command and the key that is really bound to it. */
    interface Command extends JSObject {

        @JSProperty
        String getName();

        /** The bound key as the browser words it, or an empty string. */
        @JSProperty
        String getShortcut();
    }

    /** Where listeners of commands are added. */
    interface PressedEvent extends JSObject {
        void addListener(Listener listener);
    }
}
