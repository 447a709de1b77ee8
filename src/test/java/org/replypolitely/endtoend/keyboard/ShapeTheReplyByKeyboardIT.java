package org.replypolitely.endtoend.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.EndToEnd;
import org.replypolitely.endtoend.History;
import org.replypolitely.endtoend.MainJob;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Key;
import org.replypolitely.endtoend.bidi.Page;

/** Everything in the panel that shapes a reply, without a mouse: questions, facts, offers, advice, tone, the text itself. */
@EndToEnd
class ShapeTheReplyByKeyboardIT {

    private static final String AMARA = "Amara Okafor";
    private static final String SAM = "Sam B.";
    private static final String TEXT = "document.querySelector('#text').value";

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    @AfterEach
    void forgetWhatWasTold(Extension extension) {
        History.forgetEverything(extension);
    }

    @Test
    void toneLengthLanguageAndFormOfAddressChangeUnderTheFocus(Page page) {
        Page panel = ByKeys.openPanel(page, AMARA);
        Hands hands = new Hands(panel);
        ByKeys.answer(hands, "CLIENT", "CLOSE_POLITELY");
        for (String dial : new String[] {"#tones", "#lengths", "#languages"}) {
            String before = panel.evaluate("document.querySelector('" + dial + "').value")
                    .asText();
            hands.tabTo(dial);
            hands.press(
                    panel.evaluate("document.querySelector('" + dial + "').selectedIndex")
                                            .asInt()
                                    == 0
                            ? Key.DOWN
                            : Key.UP);
            hands.until("document.querySelector('" + dial + "').value !== '" + before + "'")
                    .isAt(dial);
        }
        hands.until(
                "document.querySelector('#languages').value !== 'de' || !document.querySelector('#addresses').hidden");
        if (!panel.evaluate("document.querySelector('#addresses').hidden").asBoolean()) {
            hands.tabTo("#addresses").press(Key.UP).press(Key.DOWN).isAt("#addresses");
        }
    }

    @Test
    void anotherSuggestionIsAskedForAndOneIsPicked(Page page) {
        Page panel = ByKeys.openPanel(page, AMARA);
        Hands hands = new Hands(panel);
        ByKeys.answer(hands, "FRIEND", "CLOSE_POLITELY");
        String before = MainJob.text(panel);
        hands.tabTo("#another").press(Key.ENTER).isAt("#another");
        panel.await(TEXT + " !== " + quoted(before));

        String second = MainJob.text(panel);
        hands.tabTo(".pick").press(Key.ENTER).isAt("#text");
        assertThat(MainJob.text(panel)).isNotEqualTo(second);
    }

    @Test
    void offersAreAddedWithTheirDetailsAndTakenAway(Page page) {
        Page panel = ByKeys.openPanel(page, AMARA);
        Hands hands = new Hands(panel);
        ByKeys.answer(hands, "FRIEND", "CLOSE_POLITELY");
        hands.tabTo("#aside-OFFER").press(Key.ENTER).isAt("#aside-OFFER[aria-expanded=true]");
        hands.tabTo("#offers input[value=CALL]").press(Key.SPACE).isAt("#offers input[value=CALL]:checked");
        hands.tabTo("#offered input").type("next week").isAt("#offered input").until(TEXT + ".includes('next week')");

        hands.backTo("#offers input[value=CALL]").press(Key.SPACE).isAt("#offers input[value=CALL]:not(:checked)");
        hands.until("document.querySelectorAll('#offered input').length === 0");
        hands.backTo("#aside-OFFER").press(Key.ENTER).isAt("#aside-OFFER[aria-expanded=false]");
    }

    @Test
    void factsAndThePrivateReasonAreSaidAndThePrivateOneIsForgotten(Page page) {
        Page panel = ByKeys.openPanel(page, AMARA);
        Hands hands = new Hands(panel);
        ByKeys.answer(hands, "FRIEND", "CLOSE_POLITELY");
        hands.tabTo("#aside-PRIVATE").press(Key.ENTER).isAt("#aside-PRIVATE[aria-expanded=true]");
        hands.tabTo("#motives input").press(Key.SPACE).isAt("#motives input:checked");
        hands.tabTo("#forget-motive").press(Key.ENTER).isAt("#motives input");
        assertThat(panel.evaluate("document.querySelectorAll('#motives input:checked').length")
                        .asInt())
                .isZero();

        hands.backTo("#aside-PRIVATE").press(Key.ENTER).isAt("#aside-PRIVATE[aria-expanded=false]");
        hands.tabTo("#aside-DETAILS").press(Key.ENTER).isAt("#aside-DETAILS[aria-expanded=true]");
        hands.tabTo("#worked input").press(Key.SPACE).press(Key.RIGHT).isAt("#worked input:checked");
        hands.tabTo("#circumstances input").press(Key.SPACE).isAt("#circumstances input:checked");
        hands.tabTo("#circle").type("Harbour choir").press(Key.TAB).until("document.activeElement.id !== 'circle'");
    }

    @Test
    void theReasonForTheAdviceIsReadAndAnotherWayTaken(Page page) {
        Page panel = ByKeys.openPanel(page, AMARA);
        Hands hands = new Hands(panel);
        ByKeys.answer(hands, "FRIEND", "CLOSE_POLITELY");
        hands.tabTo("#why").press(Key.ENTER).isAt("#why[aria-expanded=true]");
        String before = panel.evaluate("document.querySelector('#approach').textContent")
                .asText();
        hands.tabTo(".pick-other").press(Key.ENTER).isAt("#why");
        panel.await("document.querySelector('#approach').textContent !== " + quoted(before));
    }

    @Test
    void aTactlessWordIsMarkedSaidReplacedAndLeftAloneAndEveryChangeUndone(Page page) {
        Page panel = ByKeys.openPanel(page, AMARA);
        Hands hands = new Hands(panel);
        hands.tabTo("#text")
                .selectAll()
                .type("Sorry, I am far too busy for this right now, maybe later!!")
                .isAt("#text");
        hands.until(
                "document.querySelectorAll('#marks mark').length > 0 && document.querySelectorAll('#tact li').length > 1");
        assertThat(panel.evaluate("document.querySelector('#tact').getAttribute('aria-live')")
                        .asText())
                .as("somebody who hears instead of looking is told")
                .isEqualTo("polite");
        String typed = MainJob.text(panel);

        hands.tabTo(".apply:not([hidden])").press(Key.ENTER).isAt("#text").until(TEXT + " !== " + quoted(typed));
        hands.tabTo("#undo").press(Key.ENTER).isAt("#text").until(TEXT + " === " + quoted(typed));
        int remarks = remarks(panel);
        hands.tabTo(".ignore")
                .press(Key.ENTER)
                .isAt("#text")
                .until("document.querySelectorAll('#tact li').length < " + remarks);
        hands.tabTo("#restore").press(Key.ENTER).isAt("#text").until(TEXT + " !== " + quoted(typed));
    }

    @Test
    void whatWasNotVouchedForIsWhereTheFocusGoes(Page page) {
        Page panel = ByKeys.openPanel(page, SAM);
        Hands hands = new Hands(panel);
        ByKeys.answer(hands, "FRIEND", "CLOSE_POLITELY");
        hands.until("document.querySelectorAll('#claim-list input:not(:checked)').length > 0");

        hands.tabTo("#copy").press(Key.ENTER).isAt("#claim-list input:not(:checked)");

        hands.press(Key.SPACE).isAt("#claim-list input:checked");
    }

    @Test
    void whatDoesNotFitWhatWasToldBeforeIsWhereTheFocusGoes(Extension extension, Page page) {
        Page own = extension.open("options.html");
        History.toldRareUse(own, "sam-b", SAM);
        own.close();
        page.activate();
        Page panel = ByKeys.openPanel(page, SAM);
        Hands hands = new Hands(panel);
        hands.until("document.querySelectorAll('#told li').length > 0");
        ByKeys.answer(hands, "FRIEND", "CLOSE_POLITELY");
        hands.backTo("#regardless").press(Key.ENTER).isAt("#regardless");
        for (int i = 0;
                i < 6
                        && panel.evaluate("document.querySelector('#clashes').hidden")
                                .asBoolean();
                i++) {
            hands.tabTo("#another").tabTo(".pick");
            for (int next = 0; next < i && hands.isOn(".pick"); next++) {
                hands.press(Key.TAB);
            }
            hands.press(Key.ENTER);
            hands.backTo("#another");
        }
        hands.until("!document.querySelector('#clashes').hidden");
        ByKeys.tick(hands);

        hands.tabTo("#copy").press(Key.ENTER).isAt("#all-the-same");

        hands.press(Key.ENTER).isAt("#text");
    }

    @Test
    void theAnswersOfLastTimeAreTakenInOneStroke(Page page) {
        Page first = ByKeys.reply(page, AMARA);
        new Hands(first)
                .tabTo("#copy")
                .press(Key.ENTER)
                .until("document.querySelector('#delivery-words').textContent.startsWith('Copied')")
                .press(Key.ESCAPE);
        ByKeys.isBackAt(page, AMARA);
        page.reload();

        Hands hands = new Hands(ByKeys.openPanel(page, SAM));
        hands.tabTo("#as-last-time").press(Key.ENTER).isAt("#more-goals");

        hands.until("document.querySelector('#goals input:checked').value === 'NOT_YET'");
    }

    private static int remarks(Page panel) {
        return panel.evaluate("document.querySelectorAll('#tact li').length").asInt();
    }

    /** As a JavaScript string. */
    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
    }
}
