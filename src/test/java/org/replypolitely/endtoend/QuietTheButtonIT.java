package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;
import static org.replypolitely.endtoend.bidi.Locator.roleStarting;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Page;

/** The button as an icon only, for those who want less in the page. */
@EndToEnd
class QuietTheButtonIT {

    private static final String WIDTH = "document.querySelector('reply-politely').getBoundingClientRect().width";

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    @Test
    void anIconOnlyKeepsItsName(Extension extension, Page page) {
        page.find(roleStarting("button", "Reply politely to "));
        page.await(WIDTH + " > 60");

        Page options = extension.open("options.html");
        options.click(css("#quiet-button"));
        options.await("(await chrome.storage.local.get('settings')).settings?.quietButton === 'yes'");
        options.close();
        page.reload();

        page.find(roleStarting("button", "Reply politely to "));
        page.await(WIDTH + " === 32");
        assertThat(MainJob.offered(page)).isNotEmpty();
    }
}
