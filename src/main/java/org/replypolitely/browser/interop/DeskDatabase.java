package org.replypolitely.browser.interop;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;

/**
 * IndexedDB, as far as what lies on the user's desk needs it: one database, one store, arrays of strings under names. A
 * promise is kept when the transaction is complete, and broken where anything of it failed.
 *
 * <p>The connection stays open as long as its page or worker, and what is put is committed at once: a page that goes in the next moment
 * leaves it stored.
 */
public final class DeskDatabase {

    private static final String WORK = "const work = db => new Promise((done, failed) => {"
            + "const transaction = db.transaction('desk', mode); const request = act(transaction.objectStore('desk'));"
            + "transaction.oncomplete = () => { done(request.result); };"
            + "transaction.onabort = transaction.onerror = () => { failed(transaction.error); }; });"
            + "const closed = () => { self.replyPolitelyDesk = null; };"
            + "if (!self.replyPolitelyDesk) { self.replyPolitelyDesk = new Promise((done, failed) => {"
            + "const opening = indexedDB.open('reply-politely-desk', 1);"
            + "opening.onupgradeneeded = () => opening.result.createObjectStore('desk');"
            + "opening.onerror = () => { closed(); failed(opening.error); };"
            + "opening.onsuccess = () => { const db = opening.result;"
            + "db.onversionchange = () => { db.close(); closed(); }; db.onclose = closed; done(db); }; }); }"
            + "return self.replyPolitelyDesk.then(work);";

    private static final String RANGE = "const range = IDBKeyRange.bound(beginning, beginning + '\\uffff');";

    private DeskDatabase() {}

    /** What lies there under a name, or undefined. */
    @JSBody(params = "name", script = "const mode = 'readonly'; const act = store => store.get(name);" + WORK)
    public static native JSPromise<JSObject> get(String name);

    /** All names that begin so. */
    @JSBody(
            params = "beginning",
            script = RANGE + "const mode = 'readonly'; const act = store => store.getAllKeys(range);" + WORK)
    public static native JSPromise<JSObject> names(String beginning);

    /** All that lies there under names that begin so: an object, in the order of the names. */
    @JSBody(
            params = "beginning",
            script = RANGE + "const mode = 'readonly'; const act = store => { const all = {result: {}};"
                    + "const names = store.getAllKeys(range); const values = store.getAll(range);"
                    + "values.onsuccess = () => { names.result.forEach((name, i) => { all.result[name] = values.result[i]; }); };"
                    + "return all; };"
                    + WORK)
    public static native JSPromise<JSObject> all(String beginning);

    /** Puts it there, in the place of what was there under this name. */
    @JSBody(
            params = {"name", "parts"},
            script = "const mode = 'readwrite'; const act = store => {"
                    + "const put = store.put(parts, name); store.transaction.commit(); return put; };"
                    + WORK)
    public static native JSPromise<JSObject> put(String name, String[] parts);

    /**
     * Puts it there if what lies there is as expected, and says so by a list that is not empty. Nothing is expected, or put, where the list is
     * empty.
     */
    @JSBody(
            params = {"name", "expected", "parts"},
            script = "const mode = 'readwrite'; const act = store => { const went = {result: []};"
                    + "const found = store.get(name); found.onsuccess = () => {"
                    + "if (JSON.stringify(found.result || []) !== JSON.stringify(expected)) return;"
                    + "went.result = ['done']; if (parts.length) store.put(parts, name); else store.delete(name); };"
                    + "return went; };"
                    + WORK)
    public static native JSPromise<JSObject> swap(String name, String[] expected, String[] parts);

    /** Takes it away; what is not there does no harm. */
    @JSBody(
            params = "name",
            script = "const mode = 'readwrite'; const act = store => {"
                    + "const gone = store.delete(name); store.transaction.commit(); return gone; };"
                    + WORK)
    public static native JSPromise<JSObject> delete(String name);
}
