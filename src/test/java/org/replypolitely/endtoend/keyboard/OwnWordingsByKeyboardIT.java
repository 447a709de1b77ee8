package org.replypolitely.endtoend.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.EndToEnd;
import org.replypolitely.endtoend.MainJob;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Key;
import org.replypolitely.endtoend.bidi.Page;

/** A wording of one's own is written, looked at, changed and deleted without a mouse. */
@EndToEnd
class OwnWordingsByKeyboardIT {

    private static final String ROWS = "document.querySelectorAll('#own-list li').length === %d";

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    @Test
    void oneIsWrittenWithAVariableLookedAtChangedAndDeleted(Extension extension) {
        Page options = extension.open("options.html");
        Hands hands = new Hands(options);
        hands.tabTo("#own-new").press(Key.ENTER).isAt("#own-text").type("Hi ");
        hands.tabTo("#own-variables button").press(Key.ENTER).isAt("#own-text");
        hands.type(", thank you. I only add people I see every week.");
        hands.until("document.querySelector('#own-preview').textContent.startsWith('Hi Dana, thank you.')");
        hands.backTo("#own-approach").press(Key.DOWN).isAt("#own-approach");
        hands.until("document.querySelector('#own-status').textContent !== ''");
        hands.tabTo("#own-close").press(Key.ENTER).isAt("#own-list button").until(ROWS.formatted(1));

        hands.press(Key.ENTER).isAt("#own-text");
        assertThat(options.evaluate("document.querySelector('#own-text').value").asText())
                .startsWith("Hi {name}, thank you.");
        hands.press(Key.CONTROL, Key.END)
                .type(" Sorry, I am too busy.")
                .until("document.querySelectorAll('#own-remarks li').length > 0");
        hands.tabTo("#own-delete")
                .press(Key.ENTER)
                .isAt("#own-confirm")
                .press(Key.ESCAPE)
                .isAt("#own-delete");
        hands.press(Key.ENTER)
                .isAt("#own-confirm")
                .tabTo("#own-delete-no")
                .press(Key.ENTER)
                .isAt("#own-delete");
        hands.press(Key.ENTER)
                .isAt("#own-confirm")
                .tabTo("#own-delete-yes")
                .press(Key.ENTER)
                .isAt("#own-new");
        hands.until(ROWS.formatted(0));
        options.close();
    }
}
