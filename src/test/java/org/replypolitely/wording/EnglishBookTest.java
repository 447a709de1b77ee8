package org.replypolitely.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.CardEvidence;
import org.replypolitely.decision.Flag;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.SharedHistory;
import org.replypolitely.decision.Situation;
import org.replypolitely.decision.UsagePolicy;
import org.replypolitely.phrasebook.Register;

/** What no English reply may say. */
class EnglishBookTest {

    /** A receipt, a scolding, a riddle, a feeling that nobody vouched for, and English that nobody speaks. */
    private static final List<String> STUMBLED_OVER = List.of(
            "I saw your invit",
            "Got your invite",
            "came through",
            "leave this one",
            "leave the invitation",
            "leave LinkedIn out of it",
            "Everything else stays as it is",
            "made me very sad",
            "It made me happy",
            "keep you and me out of",
            "pass on this one",
            "not a good",
            "something behind it",
            "for the patience");

    /** Ways of saying that one would rather say it: one of them is honest, two protest too much. */
    private static final Pattern CANDOUR = Pattern.compile(
            "(I’d|I would) rather (say|tell|answer|promise)|straight answer|clear answer|owe you|leave you w|be plain");

    private static final Pattern ENDS_ON_THE_NO =
            Pattern.compile("(accept|accept it|accepting|decline|declining|connect|say no|the invitation|there)\\.$");

    @Test
    void noReplySaysWhatReadersStumbledOver() {
        for (WordingRequest request : ManyRequests.of("en-US")) {
            for (String text : Requests.texts(request)) {
                assertThat(text).doesNotContain(STUMBLED_OVER);
            }
        }
    }

    @Test
    void aReplySaysOnceAtMostThatItWouldRatherBeCandid() {
        List<String> twice = new ArrayList<>();
        for (WordingRequest request : ManyRequests.of("en-US")) {
            for (String text : Requests.texts(request)) {
                if (candidSentences(text) > 1) {
                    twice.add(text);
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void aCondolenceNeverEndsOnTheNoHoweverShort() {
        for (Relationship relationship : Relationship.values()) {
            for (Register register : Register.values()) {
                for (Length length : Length.values()) {
                    WordingRequest request = Requests.with(
                            Requests.with(Requests.of(bereaved(relationship)), Approach.DECLINE_WITH_REASON),
                            register,
                            length,
                            "");
                    for (String text : Requests.texts(request)) {
                        assertThat(body(text)).as(text).doesNotContainPattern(ENDS_ON_THE_NO);
                    }
                }
            }
        }
    }

    /** A rule that would leave them out is no way to begin a question. */
    @Test
    void whoAsksFirstSaysWhatIsUsualAndNotWhomTheyLeaveOut() {
        for (Relationship relationship : Relationship.values()) {
            for (Goal goal : List.of(Goal.LEARN_MORE, Goal.UNDECIDED)) {
                WordingRequest request = Requests.of(situation(relationship, goal, Set.of()));
                for (Wording wording : Suggester.suggest(request, Requests.ENGLISH)) {
                    if (wording.approach() == Approach.ASK) {
                        assertThat(wording.text()).doesNotContain("I keep LinkedIn", "I use LinkedIn", "I only");
                    }
                }
            }
        }
    }

    private static long candidSentences(String text) {
        return Pattern.compile("(?<=[.?])\\s")
                .splitAsStream(text)
                .filter(sentence -> CANDOUR.matcher(sentence).find())
                .count();
    }

    private static String body(String text) {
        int start = text.indexOf("\n\n") + 2;
        int end = text.indexOf("\n\n", start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private static Situation bereaved(Relationship relationship) {
        return situation(relationship, Goal.CLOSE_POLITELY, Set.of(Flag.BEREAVEMENT));
    }

    private static Situation situation(Relationship relationship, Goal goal, Set<Flag> flags) {
        return new Situation(
                relationship,
                SharedHistory.UNSTATED,
                goal,
                CardEvidence.NOTHING,
                UsagePolicy.UNSTATED,
                Set.of(),
                flags);
    }
}
