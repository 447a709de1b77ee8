package org.replypolitely.tact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.replypolitely.build.TactRuleCompiler;
import org.replypolitely.decision.Approach;

class TactCheckTest {

    public static final TactRules ENGLISH =
            TactRulesReader.read(TactRuleCompiler.compile(Path.of("src/main/resources/tact/en.ftl")));

    private static final String FINE = "Hi Dana,\n\nThanks for the invitation. I keep LinkedIn for work, so I’ll pass.";

    @Test
    void check_findsNothingInAFineMessage() {
        assertThat(TactCheck.check(FINE, Approach.DECLINE_WITH_REASON, ENGLISH)).isEmpty();
    }

    @Test
    void check_pointsAtTheWordsConcerned() {
        String text = FINE.replace("I keep", "Sorry, I keep");
        assertThat(TactCheck.check(text, Approach.DECLINE_WITH_REASON, ENGLISH))
                .containsExactly(new TactRemark("NO_APOLOGY", text.indexOf("Sorry"), text.indexOf("Sorry") + 5));
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

    @Property(tries = 500)
    void check_standsAnyTextAndStaysInsideIt(@ForAll String text, @ForAll Approach approach) {
        for (TactRemark remark : TactCheck.check(text, approach, ENGLISH)) {
            assertThat(remark.start()).isBetween(0, text.length());
            assertThat(remark.end()).isBetween(remark.start(), text.length());
        }
    }
}
