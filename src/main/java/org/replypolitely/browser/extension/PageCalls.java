package org.replypolitely.browser.extension;

import org.jspecify.annotations.Nullable;
import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.ExtensionRuntime;
import org.replypolitely.browser.interop.Handover;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.browser.interop.SenderTab;
import org.replypolitely.browser.interop.Tab;
import org.teavm.jso.JSObject;

/** What a script in a web page may ask of the worker, and nothing else: two things for the document it runs in. */
public final class PageCalls {

    private static final String AGENT = "agent";
    private static final String AGENT_PRESSED = "pressed";
    private static final String LOOKS = "looks";

    private PageCalls() {}

    /**
     * Asks for the page agent; it announces itself when it runs. Somebody who pressed a button hears why nothing comes of it where the
     * user has since kept us off the site.
     */
    public static void callAgent(boolean pressed) {
        Handover.callWorker(pressed ? AGENT_PRESSED : AGENT);
    }

    /** Asks for the looks of the buttons; a button without them has no size. */
    public static void callLooks() {
        Handover.askWorker(LOOKS);
    }

    /** Serves these calls, in the worker. */
    public static void serve() {
        Chrome.runtime().getOnMessage().addListener((message, sender, answer) -> {
            JSObject document = Senders.isOurs(sender) ? documentOf(sender) : null;
            if (document == null) {
                return false;
            }
            String kind = kind(Literal.wire(message));
            switch (kind) {
                case AGENT, AGENT_PRESSED -> {
                    if (kind.equals(AGENT_PRESSED)) {
                        SiteAccess.find(PageCalls::sayUnless);
                    }
                    Tabs.inject(document, Scripts.PAGE_AGENT, injected -> {});
                    return false;
                }
                case LOOKS -> {
                    ButtonLooks.giveTo(document, () -> answer.send(new String[] {LOOKS}));
                    return true;
                }
                default -> {
                    return false;
                }
            }
        });
    }

    private static void sayUnless(boolean granted) {
        if (!granted) {
            Popup.open();
        }
    }

    private static String kind(String[] wire) {
        return wire.length == 1 ? wire[0] : "";
    }

    /** The very document that asks: its tab may show another one by now. */
    private static @Nullable JSObject documentOf(ExtensionRuntime.Sender sender) {
        Tab tab = SenderTab.of(sender);
        if (tab == null) {
            return null;
        }
        JSObject target = Literal.with(Literal.object(), "tabId", tab.getId());
        String document = sender.getDocumentId();
        return document == null ? target : Literal.with(target, "documentIds", new String[] {document});
    }
}
