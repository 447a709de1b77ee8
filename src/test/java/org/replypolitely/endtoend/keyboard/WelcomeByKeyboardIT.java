package org.replypolitely.endtoend.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.EndToEnd;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Key;
import org.replypolitely.endtoend.bidi.Page;

/** The first page, without a mouse. */
@EndToEnd
class WelcomeByKeyboardIT {

    @Test
    void theChoiceIsMadeChangedAndFollowedByWhatIsNext(Extension extension) {
        Page welcome = extension.opened("welcome.html");
        Hands hands = new Hands(welcome);
        hands.tabTo("#choose-PAGE")
                .press(Key.TAB)
                .isAt("#choose-POPUP")
                .press(Key.SPACE)
                .isAt("#next");
        hands.until("document.querySelector('#choose-POPUP').getAttribute('aria-pressed') === 'true'");
        hands.backTo("#choose-PAGE").press(Key.ENTER).isAt("#next");
        hands.until("document.querySelector('#choose-PAGE').getAttribute('aria-pressed') === 'true'");

        hands.tabTo("#next a");

        assertThat(welcome.evaluate("chrome.storage.local.get('settings').then(all => all.settings.placement)")
                        .asText())
                .isEqualTo("page");
        hands.backTo("#choose-PAGE").passEverythingAndComeBack();
    }
}
