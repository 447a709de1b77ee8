package org.replypolitely.browser.interop;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;

/**
 * IndexedDB as far as it is used: one database, one store of records by their {@code id}. A promise is kept when the transaction is complete,
 * so what was written then is stored; it is broken where anything of it failed.
 */
public final class Database {

    private static final String WORK = "const work = db => new Promise((done, failed) => {"
            + "const transaction = db.transaction('ledger', mode); const store = transaction.objectStore('ledger');"
            + "const request = act(store);"
            + "transaction.oncomplete = () => { db.close(); done(request.result); };"
            + "transaction.onabort = transaction.onerror = () => { db.close(); failed(transaction.error); }; });"
            + "return new Promise((done, failed) => {"
            + "const opening = indexedDB.open('reply-politely', 1);"
            + "opening.onupgradeneeded = () => opening.result.createObjectStore('ledger', {keyPath: 'id'});"
            + "opening.onerror = () => failed(opening.error);"
            + "opening.onsuccess = () => done(opening.result); }).then(work);";

    private Database() {}

    /** All records, as they are. */
    @JSBody(script = "const mode = 'readonly'; const act = store => store.getAll();" + WORK)
    public static native JSPromise<JSArrayReader<JSObject>> all();

    /** Writes records, each in the place of the one with the same id; all of them or none. */
    @JSBody(
            params = "records",
            script = "const mode = 'readwrite';"
                    + "const act = store => { records.forEach(record => store.put(record)); return store.count(); };"
                    + WORK)
    public static native JSPromise<JSObject> put(JSObject[] records);

    /** Deletes records; an id that is not there does no harm. */
    @JSBody(
            params = "ids",
            script = "const mode = 'readwrite';"
                    + "const act = store => { ids.forEach(id => store.delete(id)); return store.count(); };" + WORK)
    public static native JSPromise<JSObject> delete(String[] ids);

    /** Deletes all records. */
    @JSBody(script = "const mode = 'readwrite'; const act = store => store.clear();" + WORK)
    public static native JSPromise<JSObject> clear();
}
