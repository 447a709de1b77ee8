package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Page;

/** A reply about no invitation on a page: the user says who wrote, and what. */
@EndToEnd
class ComposeByHandIT {

    @BeforeAll
    static void chooseNothingInThePage(Extension extension) {
        MainJob.choosePopup(extension);
    }

    @Test
    void aNameAndANoteAreEnoughForAReplyToCopy(Extension extension) {
        Page panel = extension.open("panel.html?compose=1");
        panel.await("document.activeElement.id === 'by-hand-name'");
        panel.type("Dana Whitfield");
        panel.click(css("#by-hand-note"));
        panel.type("It was nice to meet you at the fair.");
        MainJob.answer(panel, "MET_ONCE", "CLOSE_POLITELY");
        MainJob.vouch(panel);

        assertThat(MainJob.text(panel)).contains("Dana");
        assertThat(panel.find(css("#name")).text()).isEqualTo("Dana Whitfield");
        assertThat(panel.all(css("#insert:not([hidden])"))).isEmpty();
        MainJob.copy(panel);
        MainJob.awaitCopied(panel);
        assertThat(panel.clipboard().replace("\r\n", "\n")).isEqualTo(MainJob.text(panel));
        panel.close();
    }

    @Test
    void aHalfWrittenReplyComesBackWithTheName(Extension extension) {
        Page panel = extension.open("panel.html?compose=1");
        panel.await("document.activeElement.id === 'by-hand-name'");
        panel.type("Omar Haddad");
        MainJob.answer(panel, "MET_ONCE", "CLOSE_POLITELY");
        panel.click(css("#text"));
        panel.type("By the way. ");
        panel.await("document.querySelector('#text').value.includes('By the way.')");
        // the last letters are on their way to the disk
        panel.letPass(500);
        panel.reload();

        panel.await("document.querySelector('#text').value.includes('By the way.')");
        assertThat(panel.find(css("#by-hand-name")).value()).isEqualTo("Omar Haddad");
        assertThat(panel.find(css("#name")).text()).isEqualTo("Omar Haddad");
        panel.click(css("#restore"));
        panel.close();
    }

    @Test
    void theLanguageAndTheFormOfAddressAreChangedInOneTap(Extension extension) {
        Page panel = extension.open("panel.html?compose=1");
        panel.await("document.activeElement.id === 'by-hand-name'");
        panel.type("Dana Whitfield");
        MainJob.answer(panel, "CLIENT", "CLOSE_POLITELY");
        MainJob.turn(panel, "languages", "de");
        panel.await("document.querySelector('#addresses').value === 'POLITE'");
        panel.await("/ Sie | Ihre|Ihnen/.test(document.querySelector('#text').value)");

        MainJob.turn(panel, "addresses", "FAMILIAR");
        panel.await("/ du | dein| dich| dir/i.test(document.querySelector('#text').value)");
        assertThat(MainJob.text(panel)).doesNotContain("Ihnen", "Ihre ");
        panel.close();
    }
}
