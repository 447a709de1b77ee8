package org.replypolitely.browser.interop;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSIndexer;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** {@code MutationObserver}. */
public abstract class MutationObserver implements JSObject {

    private MutationObserver() {}

    @JSBody(params = "callback", script = "return new MutationObserver(callback);")
    public static native MutationObserver create(Callback callback);

    public abstract void observe(PageNode target, JSObject options);

    public abstract void disconnect();

    /** What is recorded and not yet told; it is forgotten. */
    public abstract MutationRecords takeRecords();

    /** Hears of changes. */
    @JSFunctor
    public interface Callback extends JSObject {
        void onMutations(MutationRecords records);
    }

    /** An array of them. */
    public interface MutationRecords extends JSObject {

        @JSProperty
        int getLength();

        @JSIndexer
        MutationRecord get(int index);
    }

    /** {@code MutationRecord}. */
    public interface MutationRecord extends JSObject {

        @JSProperty
        PageNode getTarget();

        @JSProperty
        PageNodes getAddedNodes();

        @JSProperty
        PageNodes getRemovedNodes();
    }
}
