package org.replypolitely.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.replypolitely.build.PhraseBookCompiler;
import org.replypolitely.build.TactRuleCompiler;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.phrasebook.PhraseBookReader;
import org.replypolitely.tact.TactCheck;
import org.replypolitely.tact.TactRemark;
import org.replypolitely.tact.TactRules;
import org.replypolitely.tact.TactRulesReader;

/** Every message of a large sample, with notes, flags, offers and known facts by turns, keeps every rule of tact. */
class EveryMessageTest {

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "en-GB", "de-DE", "de-CH"})
    void keepsEveryRuleOfTact(String tag) {
        String file = tag.substring(0, 2) + ".ftl";
        PhraseBook book =
                PhraseBookReader.read(PhraseBookCompiler.compile(Path.of("src/main/resources/phrasebooks", file)));
        TactRules rules = TactRulesReader.read(TactRuleCompiler.compile(Path.of("src/main/resources/tact", file)));
        List<String> breaches = new ArrayList<>();
        int messages = 0;
        for (WordingRequest request : ManyRequests.of(tag)) {
            for (Wording wording : Suggester.suggest(request, book)) {
                messages++;
                for (TactRemark remark : TactCheck.check(wording.text(), wording.approach(), rules)) {
                    breaches.add(remark.rule() + " " + wording.phrases() + "\n" + wording.text());
                }
            }
        }
        assertThat(breaches).isEmpty();
        assertThat(messages).isGreaterThan(3000);
    }
}
