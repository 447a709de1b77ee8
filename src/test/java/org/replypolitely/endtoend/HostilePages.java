package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;

import java.util.ArrayList;
import java.util.List;
import org.replypolitely.endtoend.bidi.Browser;
import org.replypolitely.endtoend.bidi.Page;

/** Tabs on the page that does its worst, closed together. */
final class HostilePages {

    static final String ADA = "Ada Lindqvist";

    private static final String HOSTILE = "https://www.linkedin.com/mynetwork/invitation-manager/hostile.html";

    private final List<Page> opened = new ArrayList<>();

    /** Opens it and waits for its buttons. */
    Page open(Browser browser, String query) {
        Page page = browser.open(HOSTILE + query);
        opened.add(page);
        page.await("document.querySelectorAll('reply-politely').length === 3");
        return page;
    }

    /** Opens it, whether it gets buttons or not. */
    Page openUnawaited(Browser browser) {
        Page page = browser.open(HOSTILE);
        opened.add(page);
        return page;
    }

    void close() {
        opened.forEach(Page::close);
        opened.clear();
    }

    /** Opens the panel for Ada and makes a reply that may go out; by the card, as what a hostile page says of names takes a driver long. */
    static Page replyTo(Page page) {
        page.click(css("[componentkey$='00001'] reply-politely"));
        Page panel = page.frame("panel.html");
        MainJob.makeReady(panel);
        return panel;
    }

    /** Nothing of the page's was pressed, by anybody. */
    static void nothingWasBroughtAbout(Page page) {
        assertThat(page.evaluate("__hostile.acts"))
                .as("presses of Accept, Ignore and Send")
                .isEmpty();
    }
}
