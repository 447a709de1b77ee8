package org.replypolitely.endtoend;

import java.util.List;
import java.util.stream.Collectors;
import org.replypolitely.endtoend.bidi.Page;

/** The extension's desk (docs/storage.md), written to directly from a page of the extension's own. */
public final class Desk {

    private static final String CHANGE = """
            new Promise((done, failed) => {
              const opening = indexedDB.open('reply-politely-desk', 1);
              opening.onupgradeneeded = () => opening.result.createObjectStore('desk');
              opening.onerror = () => failed(opening.error);
              opening.onsuccess = () => {
                const transaction = opening.result.transaction('desk', 'readwrite');
                const desk = transaction.objectStore('desk');
                %s
                transaction.oncomplete = () => { opening.result.close(); done(true); };
              };
            })
            """;

    private Desk() {}

    /** Puts an array of texts there; none of them may hold an apostrophe. */
    static void put(Page own, String name, List<String> texts) {
        String list = texts.stream().map(text -> "'" + text + "'").collect(Collectors.joining(", ", "[", "]"));
        own.evaluate(CHANGE.formatted("desk.put(" + list + ", '" + name + "');"));
    }

    /** Takes away what was half-written and what was answered the last time. */
    public static void forgetReplies(Page own) {
        own.evaluate(CHANGE.formatted(
                "desk.delete('last answers');" + " desk.delete(IDBKeyRange.bound('draft ', 'draft \\uffff'));"));
    }
}
