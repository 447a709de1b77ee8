package org.replypolitely.tact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replypolitely.build.TactRuleCompiler;
import org.replypolitely.decision.Approach;

class TactCheckTest {

    private static final TactRules ENGLISH =
            TactRulesReader.read(TactRuleCompiler.compile(Path.of("src/main/resources/tact/en.ftl")));

    private static final TactRules GERMAN =
            TactRulesReader.read(TactRuleCompiler.compile(Path.of("src/main/resources/tact/de.ftl")));

    private static final String FINE = "Hi Dana,\n\nThanks for the invitation. I keep LinkedIn for work, so I’ll pass.";

    @Test
    void check_findsNothingInAFineMessage() {
        assertThat(TactCheck.check(FINE, Approach.DECLINE_WITH_REASON, ENGLISH)).isEmpty();
    }

    @Test
    void check_pointsAtTheWordsConcerned() {
        String text = FINE.replace("I keep", "Sorry, I keep");
        assertThat(TactCheck.check(text, Approach.DECLINE_WITH_REASON, ENGLISH))
                .containsExactly(new TactRemark(
                        "NO_APOLOGY",
                        text.indexOf("Sorry"),
                        text.indexOf(" I keep"),
                        Optional.of(new TactChange(text.indexOf("Sorry"), text.indexOf("I keep") + 1, "I"))));
    }

    @Test
    void check_readsStraightApostrophesAndCapitalsToo() {
        String text = FINE.replace("I’ll pass", "I CAN'T connect, I'll pass");
        assertThat(TactCheck.check(text, Approach.DECLINE_WITH_REASON, ENGLISH))
                .extracting(TactRemark::rule)
                .containsExactly("PRINCIPLE");
    }

    @Test
    void check_matchesWholeWordsOnly() {
        assertThat(TactCheck.check(FINE.replace("work", "Sorrywell"), Approach.DECLINE_WITH_REASON, ENGLISH))
                .isEmpty();
    }

    @Test
    void check_appliesARefusalsRulesToRefusalsOnly() {
        String open = "Hi Dana,\n\nThanks for the invitation. I’d rather not connect just yet: shall we talk first?";
        assertThat(TactCheck.check(open, Approach.OPEN_THE_DOOR, ENGLISH)).isEmpty();
        assertThat(TactCheck.check(open, Approach.DECLINE_WITH_REASON, ENGLISH)).isNotEmpty();
    }

    @Test
    void check_sortsByPlace() {
        String text = "Hi Dana,\n\nFrankly, I’m too busy, and I’m sorry, so I’ll pass.";
        assertThat(TactCheck.check(text, Approach.DECLINE_WITH_REASON, ENGLISH))
                .extracting(TactRemark::rule)
                .containsExactly("NO_PRESSURE", "TOO_BUSY", "NO_APOLOGY");
    }

    @Test
    void check_leavesOutTheRulesThatAreSwitchedOff() {
        String text = FINE.replace("I keep", "Sorry, I’m too busy. I keep");
        assertThat(TactCheck.check(text, Approach.DECLINE_WITH_REASON, ENGLISH, Set.of("NO_APOLOGY", "NO_SUCH_RULE")))
                .extracting(TactRemark::rule)
                .containsExactly("TOO_BUSY");
        assertThat(TactCheck.check("", Approach.DECLINE_WITH_REASON, ENGLISH, Set.copyOf(TactRuleIds.ALL)))
                .isEmpty();
    }

    @Test
    void everyLanguageHasTheSameRules() {
        for (TactRules rules : List.of(ENGLISH, GERMAN)) {
            assertThat(rules.rules()).extracting(TactRule::id).containsExactlyElementsOf(TactRuleIds.ALL);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sorry, we keep it for work.|We keep it for work.",
                "I’m sorry, but I keep it for work.|I keep it for work.",
                "Unfortunately I don’t add clients.|I don’t add clients.",
                "I keep it for work, so I’ll pass for now.|I keep it for work, so I’ll pass.",
                "I can’t connect with clients here.|I don’t connect with clients here.",
                "I’ll decline, unfortunately, and leave it there.|I’ll decline, and leave it there.",
                "Thanks for reaching out to me.|Thanks for writing to me.",
                "REACH OUT any time.|Write any time.",
                "I’ll pass ;)|I’ll pass",
                "To be honest, it’s for work.|It’s for work.",
            })
    void check_suggestsWhatCouldStandThere(String before, String after) {
        assertThat(changed(before, ENGLISH)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Leider nehme ich sie nicht an.|Ich nehme sie nicht an.",
                "Ich nehme sie vorerst nicht an.|Ich nehme sie nicht an.",
                "Hier muss ich absagen.|Hier sage ich ab.",
                "Ich halte mein Netzwerk klein.|Ich halte meine Kontakte klein.",
                "Offen gesagt nutze ich es kaum.|Ich nutze es kaum.",
            })
    void check_suggestsItInGermanToo(String before, String after) {
        assertThat(changed(before, GERMAN)).isEqualTo(after);
    }

    /** The text with the first change that is suggested. */
    private static String changed(String text, TactRules rules) {
        return TactCheck.check(text, Approach.DECLINE_WITH_REASON, rules).stream()
                .flatMap(remark -> remark.change().stream())
                .findFirst()
                .orElseThrow()
                .in(text);
    }

    @Test
    void aDateAndAnAbbreviationEndNoSentence() {
        assertThat(Sentences.count(
                        "Bis zum 15. März, z. B. am 3. oder bzw. ca. 4. April. Gut.", GERMAN.abbreviations()))
                .isEqualTo(2);
        assertThat(Sentences.count(
                        "Dr. Raman and Prof. Lee, e.g. J. Smith. Yes! On May 15. Fine", ENGLISH.abbreviations()))
                .isEqualTo(3);
    }

    @Property(tries = 500)
    void check_standsAnyTextAndStaysInsideIt(@ForAll String text, @ForAll Approach approach) {
        for (TactRemark remark : TactCheck.check(text, approach, ENGLISH)) {
            assertThat(remark.start()).isBetween(0, text.length());
            assertThat(remark.end()).isBetween(remark.start(), text.length());
            remark.change().ifPresent(change -> assertThat(change.in(text)).isNotEqualTo(text));
        }
    }
}
