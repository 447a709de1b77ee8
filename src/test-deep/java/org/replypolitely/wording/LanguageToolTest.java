package org.replypolitely.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
import org.replypolitely.build.PhraseBookCompiler;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.phrasebook.PhraseBookReader;
import org.replypolitely.text.Texts;

/**
 * LanguageTool, a proofreader, reads a large sample of generated messages, until it has seen every sentence of them. What it remarks is mended in the phrase book, or listed with a reason in {@code languagetool/LANGUAGE.tsv}; a remark
 * that isn't listed fails the build.
 */
@Tag("deep")
class LanguageToolTest {

    @ParameterizedTest
    @CsvSource({"en, en-US", "en, en-GB", "de, de-DE", "de, de-CH"})
    void theProofreaderRemarksNothingThatIsNotExplained(String book, String tag) throws IOException {
        Set<String> explained = explained(tag);
        JLanguageTool proofreader = new JLanguageTool(Languages.getLanguageForShortCode(tag));
        Set<String> remarks = new TreeSet<>();
        List<String> shown = new ArrayList<>();
        List<String> sample = sample(book, tag);
        for (String text : sample) {
            for (RuleMatch match : proofreader.check(text)) {
                String marked = text.substring(match.getFromPos(), match.getToPos()).replace("\n", "⏎");
                String remark = match.getRule().getFullId() + "\t" + marked;
                if (remarks.add(remark) && !explained.contains(remark)) {
                    shown.add(remark + "\t" + match.getMessage() + "\t" + text.replace("\n", "⏎"));
                }
            }
        }
        System.out.println(tag + ": " + sample.size() + " messages read, " + remarks.size() + " remarks");
        assertThat(shown).as("new remarks; mend the phrase, or explain the remark").isEmpty();
    }

    /** Messages until every sentence that the book makes of these requests has been read once. */
    private static List<String> sample(String language, String tag) {
        PhraseBook book = PhraseBookReader.read(
                PhraseBookCompiler.compile(Path.of("src/main/resources/phrasebooks/" + language + ".ftl")));
        Set<String> read = new HashSet<>();
        Set<String> texts = new LinkedHashSet<>();
        for (WordingRequest request : ManyRequests.of(tag)) {
            for (Wording wording : Suggester.suggest(request, book)) {
                boolean isNew = false;
                for (String sentence : Texts.split(wording.text(), '.')) {
                    isNew |= read.add(sentence);
                }
                if (isNew) {
                    texts.add(wording.text());
                }
            }
        }
        return List.copyOf(texts);
    }

    private static Set<String> explained(String tag) throws IOException {
        Set<String> explained = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/languagetool/" + tag + ".tsv"))) {
            if (!line.startsWith("# ")) {
                List<String> fields = Texts.split(line, '\t');
                assertThat(fields).as("rule, marked words, reason: " + line).hasSize(3);
                explained.add(fields.get(0) + "\t" + fields.get(1));
            }
        }
        return explained;
    }
}
