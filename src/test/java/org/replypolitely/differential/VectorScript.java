package org.replypolitely.differential;

import org.teavm.jso.JSBody;

/** The vectors as a script: takes the phrase book and the rules from the page, leaves the results there. */
public final class VectorScript {

    private VectorScript() {}

    public static void main(String[] args) {
        publish(Vectors.results(input("phraseBook"), input("tactRules"), input("evidence"))
                .toArray(new String[0]));
    }

    @JSBody(params = "name", script = "return globalThis.vectorInput[name];")
    private static native String input(String name);

    @JSBody(params = "results", script = "globalThis.vectorResults = results;")
    private static native void publish(String[] results);
}
