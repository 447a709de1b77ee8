package org.replypolitely.browser.interop;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;

/** {@code chrome.runtime}. */
public interface ExtensionRuntime extends JSObject {

    /** The extension's id; undefined once the extension was updated or removed under an open page. */
    @JSProperty
    @Nullable
    String getId();

    String getURL(String path);

    JSPromise<JSObject> sendMessage(String[] message);

    Port connect(JSObject options);

    @JSProperty
    MessageEvent getOnMessage();

    @JSProperty
    ConnectEvent getOnConnect();

    @JSProperty
    InstalledEvent getOnInstalled();

    /** Hears a message. */
    @JSFunctor
    interface MessageListener extends JSObject {
        /** Returns true where the answer follows later. */
        boolean onMessage(JSObject message, Sender sender, Answer answer);
    }

    /** Answers a message, once. */
    @JSFunctor
    interface Answer extends JSObject {
        void send(String[] message);
    }

    /** Hears of a new port. */
    @JSFunctor
    interface ConnectListener extends JSObject {
        void onConnect(Port port);
    }

    /** Hears of an installation or update. */
    @JSFunctor
    interface InstalledListener extends JSObject {
        void onInstalled(InstalledDetails details);
    }

    /** Why {@code onInstalled} fired. */
    interface InstalledDetails extends JSObject {

        @JSProperty
        String getReason();
    }

    /** Who sent a message or opened a port. */
    interface Sender extends JSObject {

        @JSProperty
        @Nullable
        String getId();

        @JSProperty
        @Nullable
        String getUrl();

        /** Which document; undefined where the browser does not tell. */
        @JSProperty
        @Nullable
        String getDocumentId();
    }

    /** One end of a lasting connection. */
    interface Port extends JSObject {

        @JSProperty
        String getName();

        @JSProperty
        @Nullable
        Sender getSender();

        void postMessage(String[] message);

        void disconnect();

        @JSProperty
        PortEvent getOnMessage();

        @JSProperty
        DisconnectEvent getOnDisconnect();
    }

    /** Hears a port's messages. */
    @JSFunctor
    interface PortListener extends JSObject {
        void onMessage(JSObject message);
    }

    /** Hears that the other end is gone. */
    @JSFunctor
    interface DisconnectListener extends JSObject {
        void onDisconnect();
    }

    /** Where listeners of messages are added. */
    interface MessageEvent extends JSObject {
        void addListener(MessageListener listener);
    }

    /** Where listeners of new ports are added. */
    interface ConnectEvent extends JSObject {
        void addListener(ConnectListener listener);
    }

    /** Where listeners of installations are added. */
    interface InstalledEvent extends JSObject {
        void addListener(InstalledListener listener);
    }

    /** Where listeners of a port's messages are added. */
    interface PortEvent extends JSObject {
        void addListener(PortListener listener);
    }

    /** Where listeners of a closed port are added. */
    interface DisconnectEvent extends JSObject {
        void addListener(DisconnectListener listener);
    }
}
