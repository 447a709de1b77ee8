package org.replypolitely.endtoend.keyboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.EndToEnd;
import org.replypolitely.endtoend.History;
import org.replypolitely.endtoend.MainJob;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Key;
import org.replypolitely.endtoend.bidi.Page;
import org.replypolitely.endtoend.bidi.View;

/** What came of the steps that are due, answered in the popup without a mouse. */
@EndToEnd
class AfterTheReplyByKeyboardIT {

    private static final String FIRST = "#due-list > :first-child ";

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    @BeforeEach
    void twoStepsAreDue(Extension extension) {
        Page own = extension.open("options.html");
        History.forget(own);
        History.tell(own, "1", "amara-okafor", "Amara Okafor", "OPEN_THE_DOOR", "TALK", 21, 7);
        History.tell(own, "2", "omar", "Omar Haddad", "OPEN_THE_DOOR", "TALK", 40, 3);
        own.close();
    }

    @Test
    void whoTalkedCopiesWordsToAcceptWithAndTheFocusGoesOnToTheNext(Extension extension, Page page) {
        page.activate();
        View popup = extension.popup();
        popup.await("document.querySelectorAll('#due-list > li').length === 2");
        Hands hands = new Hands(popup);
        String name = popup.find(css(FIRST + ".due-words")).text();
        hands.tabTo(FIRST + ".due-answers > button").press(Key.ENTER).isAt(FIRST + ".due-words");
        hands.until("document.querySelector('.due-copies').textContent.includes('talk')");
        hands.tabTo(FIRST + ".due-copy").press(Key.ENTER).isAt(FIRST + ".due-copy");
        hands.tabTo(FIRST + ".due-done").press(Key.ENTER).isAt(FIRST + ".due-words");

        assertThat(popup.find(css(FIRST + ".due-words")).text()).isNotEqualTo(name);
        assertThat(popup.all(css("#due-list > li"))).hasSize(1);
    }

    @Test
    void whoHeardNothingIsToldWhatThatMeansAndTheFocusIsNeverLost(Extension extension, Page page) {
        page.activate();
        View popup = extension.popup();
        popup.await("document.querySelectorAll('#due-list > li').length === 2");
        Hands hands = new Hands(popup);
        for (int left = 2; left > 0; left--) {
            hands.tabTo(FIRST + ".due-answers > button:nth-child(2)")
                    .press(Key.SPACE)
                    .isAt(FIRST + ".due-words");
            hands.tabTo(FIRST + ".due-done").press(Key.SPACE);
            hands.until("document.querySelectorAll('#due-list > li').length === " + (left - 1));
            if (left > 1) {
                hands.isAt(FIRST + ".due-words");
            }
        }

        hands.isAt("button, a[href]").until("document.querySelector('#due').hidden");
    }
}
