package org.replypolitely.tact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.tact.MadeUpRules.found;
import static org.replypolitely.tact.MadeUpRules.rule;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Approach;

/** Each thing that a rule can ask for, by rules of one such thing. */
class WhatRulesAskForTest {

    @Test
    void whatItForbidsIsFineInsideOfWhatItAllows() {
        TactRules rules = rule("forbids=sorry|to hear", "allows=not sorry|sorry to hear");
        assertThat(found("I am not sorry", rules)).isEmpty();
        assertThat(found("I am sorry to hear it", rules)).isEmpty();
        assertThat(found("Sorry, I am not sorry", rules)).containsExactly("Sorry");
        assertThat(found("not sorry, but sorry", rules)).containsExactly("sorry");
    }

    @Test
    void whatIsAllowedOnlyInPartIsForbidden() {
        TactRules rules = rule("forbids=very sorry indeed", "allows=very sorry");
        assertThat(found("I am very sorry indeed", rules)).containsExactly("very sorry indeed");
        assertThat(found("I am very sorry indeed", rule("forbids=very sorry indeed", "allows=sorry indeed")))
                .containsExactly("very sorry indeed");
    }

    @Test
    void whatItNeedsMustStandSomewhere() {
        TactRules rules = rule("needs=pass|decline");
        assertThat(found("So I’ll pass.", rules)).isEmpty();
        assertThat(found("I decline.", rules)).isEmpty();
        assertThat(found("Thanks.", rules)).containsExactly("");
    }

    @Test
    void aTextBeginsWithOneOfWhatItMayBeginWith() {
        TactRules rules = rule("begins-with=hi *|good morning");
        assertThat(found("Hi Dana, thanks.", rules)).isEmpty();
        assertThat(found("Good morning, thanks.", rules)).isEmpty();
        assertThat(found("Oh hi Dana", rules)).containsExactly("");
    }

    @Test
    void whatItCountsIsFineUpToItsNumberAndTheFirstBeyondIsShown() {
        TactRules rules = rule("counts=perhaps|maybe", "at-most=2", "allows=not perhaps");
        assertThat(found("Perhaps, maybe.", rules)).isEmpty();
        assertThat(found("Perhaps, not perhaps, maybe.", rules)).isEmpty();
        assertThat(found("Perhaps. Maybe. MAYBE! maybe?", rules)).containsExactly("MAYBE");
    }

    @Test
    void aTextMayBeAsLongAsItSaysAndNoLonger() {
        TactRules sentences = rule("most-sentences=2");
        assertThat(found("One. Two.", sentences)).isEmpty();
        assertThat(found("One. Dr. Two.", sentences)).isEmpty();
        assertThat(found("One. Two. Three.", sentences)).containsExactly("");
        TactRules characters = rule("most-characters=5");
        assertThat(found("12345", characters)).isEmpty();
        assertThat(found("123456", characters)).containsExactly("");
        assertThat(found("Any. Number. Of. Them.", rule())).isEmpty();
    }

    @Test
    void aRuleWithoutApproachesIsAboutAllAndOneWithThemAboutNoOther() {
        for (Approach approach : Approach.values()) {
            assertThat(TactCheck.check("sorry", approach, rule("forbids=sorry")))
                    .hasSize(1);
            assertThat(TactCheck.check("sorry", approach, rule("forbids=sorry", "approaches=ask,defer")))
                    .hasSize(approach == Approach.ASK || approach == Approach.DEFER ? 1 : 0);
        }
    }

    @Test
    void remarksComeInTheOrderOfThePlacesAndWhatConcernsTheWholeComesFirst() {
        TactRules rules = MadeUpRules.of(
                new String[] {"id=LATE", "forbids=late"},
                new String[] {"id=EARLY", "forbids=early"},
                new String[] {"id=WHOLE", "needs=thanks"});
        assertThat(TactCheck.check("Too early, too late", Approach.ASK, rules))
                .extracting(TactRemark::rule)
                .containsExactly("WHOLE", "EARLY", "LATE");
        assertThat(TactCheck.check("Too early, too late", Approach.ASK, rules, Set.of("EARLY", "WHOLE")))
                .extracting(TactRemark::rule)
                .containsExactly("LATE");
    }
}
