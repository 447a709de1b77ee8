package org.replypolitely.browser.interop;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/**
 * IndexedDB, as far as what lies on the user's desk needs it: one database, one store, arrays of strings under names. A
 * promise is kept when the transaction is complete, and broken where anything of it failed.
 */
public final class DeskDatabase {

    private static final String WORK = "return new Promise((done, failed) => {"
            + "const opening = indexedDB.open('reply-politely-desk', 1);"
            + "opening.onupgradeneeded = () => opening.result.createObjectStore('desk');"
            + "opening.onerror = () => failed(opening.error);"
            + "opening.onsuccess = () => { const db = opening.result;"
            + "const transaction = db.transaction('desk', mode); const request = act(transaction.objectStore('desk'));"
            + "transaction.oncomplete = () => { db.close(); done(request.result); };"
            + "transaction.onabort = transaction.onerror = () => { db.close(); failed(transaction.error); }; }; });";

    private DeskDatabase() {}

    /** What lies there under a name, or undefined. */
    @JSBody(params = "name", script = "const mode = 'readonly'; const act = store => store.get(name);" + WORK)
    public static native JSPromise<JSObject> get(String name);

    /** All names that begin so. */
    @JSBody(
            params = "beginning",
            script = "const mode = 'readonly';"
                    + "const act = store => store.getAllKeys(IDBKeyRange.bound(beginning, beginning + '\\uffff'));"
                    + WORK)
    public static native JSPromise<JSObject> names(String beginning);

    /** Puts it there, in the place of what was there under this name. */
    @JSBody(
            params = {"name", "parts"},
            script = "const mode = 'readwrite'; const act = store => store.put(parts, name);" + WORK)
    public static native JSPromise<JSObject> put(String name, String[] parts);

    /** Takes it away; what is not there does no harm. */
    @JSBody(params = "name", script = "const mode = 'readwrite'; const act = store => store.delete(name);" + WORK)
    public static native JSPromise<JSObject> delete(String name);
}
