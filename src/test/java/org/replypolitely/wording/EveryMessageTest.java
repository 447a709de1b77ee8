package org.replypolitely.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.replypolitely.build.PhraseBookCompiler;
import org.replypolitely.build.TactRuleCompiler;
import org.replypolitely.panel.ReplyLanguage;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.phrasebook.PhraseBookReader;
import org.replypolitely.tact.TactCheck;
import org.replypolitely.tact.TactRemark;
import org.replypolitely.tact.TactRules;
import org.replypolitely.tact.TactRulesReader;

/** Every message of a large sample, with notes, flags, offers and known facts by turns, keeps every rule of tact. */
class EveryMessageTest {

    /** Where a language is spelled in more than one way, two regions that differ. */
    private static final Map<String, List<String>> REGIONS =
            Map.of("en", List.of("US", "GB"), "de", List.of("DE", "CH"));

    @ParameterizedTest
    @MethodSource("tags")
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

    private static List<String> tags() {
        List<String> tags = new ArrayList<>();
        for (String language : ReplyLanguage.BOOKS) {
            for (String region : REGIONS.getOrDefault(language, List.of("XX"))) {
                tags.add(language + "-" + region);
            }
        }
        return tags;
    }
}
