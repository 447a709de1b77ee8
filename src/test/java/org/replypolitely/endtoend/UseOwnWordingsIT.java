package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Locator;
import org.replypolitely.endtoend.bidi.Page;

/** Wordings of the user's own: written in the options, offered in the panel, part of every file, and deleted again. In this order. */
@EndToEnd
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UseOwnWordingsIT {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final Locator PREVIEW = css("#own-preview:not([hidden])");
    private static final String OWN = "Hi {name}, thank you. I only add people I see every week. All the best";

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    @Test
    @Order(1)
    void oneIsWrittenWithAVariablePreviewedAndThereAgain(Extension extension) {
        Page options = extension.open("options.html");
        options.click(css("#own-new"));
        options.await("document.activeElement.id === 'own-text'");
        options.type("Hi ");
        options.click(css("#own-variables button"));
        options.type(", thank you. I only add people I see every week. All the best");
        options.await("document.querySelector('#own-status').textContent !== ''");
        assertThat(options.find(css("#own-text")).value()).isEqualTo(OWN);
        assertThat(options.find(PREVIEW).text()).isEqualTo(OWN.replace("{name}", "Dana"));
        options.evaluate("document.querySelector('#wordings').scrollIntoView()");
        options.screenshot(FOLDER.resolve("options-own-wording-light.png"));
        options.click(css("#own-close"));
        options.reload();

        options.await("document.querySelector('#own-list .own-words')?.textContent === '" + OWN + "'");
        options.close();
    }

    @Test
    @Order(2)
    void whatBreaksARuleOfTactIsSaidWhileItIsWritten(Extension extension) {
        Page options = extension.open("options.html");
        options.click(css("#own-new"));
        options.await("document.activeElement.id === 'own-text'");
        options.type("Sorry, I am too busy for this.");
        options.await("document.querySelectorAll('#own-remarks li').length > 0");
        assertThat(options.find(css("#own-text")).value()).isEqualTo("Sorry, I am too busy for this.");

        options.evaluate("document.querySelector('#wordings').scrollIntoView()");
        options.screenshot(FOLDER.resolve("options-own-remarks-light.png"));
        options.click(css("#own-delete"));
        options.click(css("#own-delete-yes"));
        options.await("document.querySelectorAll('#own-list li').length === 1");
        options.close();
    }

    @Test
    @Order(3)
    void thePanelOffersItForWhatItDoesWithTheNameFilledIn(Page page) {
        Page panel = MainJob.openPanel(page, "Amara Okafor");
        MainJob.answer(panel, "FRIEND", "CLOSE_POLITELY");
        String words = OWN.replace("{name}", "Amara");
        panel.await("[...document.querySelectorAll('#suggestions .preview')].some(one => one.textContent === '" + words
                + "')");
        panel.evaluate("[...document.querySelectorAll('#suggestions .pick')].find(one => one.textContent.includes("
                + "'every week')).click()");
        panel.await("document.querySelector('#text').value === '" + words + "'");
        assertThat(panel.find(css("#editor-tags")).text()).contains("Your own wording");
        page.screenshot(FOLDER.resolve("panel-own-wording-light.png"));
        MainJob.copy(panel);
        MainJob.awaitCopied(panel);
        assertThat(panel.clipboard()).isEqualTo(words);
    }

    @Test
    @Order(4)
    void aFileBringsWordingsThatAreNewAndLeavesTheOthers(Extension extension) {
        Page options = extension.open("options.html");
        ChosenFile.choose(
                options,
                "(async () => JSON.stringify({format: 'reply-politely', version: 1, settings: {version: 1}, history: "
                        + ChosenFile.history()
                        + ", wordings: {'9-file': ['1', 'ASK', '', 'en', 'Hi {name}, what did you have in mind?']}}))()");
        options.await("document.querySelector('#import-brings').textContent.includes('Own wordings: 1 new')");
        options.click(css("#import-yes"));

        options.await("document.querySelectorAll('#own-list li').length === 2");
        options.close();
    }

    @Test
    @Order(5)
    void oneIsDeletedAfterAPlainQuestion(Extension extension) {
        Page options = extension.open("options.html");
        options.click(css("#own-list button"));
        options.click(css("#own-delete"));
        options.click(css("#own-delete-no"));
        options.await("document.activeElement.id === 'own-delete'");
        options.click(css("#own-delete"));
        options.click(css("#own-delete-yes"));

        options.await("document.querySelectorAll('#own-list li').length === 1");
        options.reload();
        options.await("document.querySelectorAll('#own-list li').length === 1");
        options.close();
    }
}
