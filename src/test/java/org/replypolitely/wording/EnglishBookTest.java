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
    private static final List<String> NEVER = List.of(
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
            "for the patience",
            "spend a thought",
            "time for such things",
            "as long as it lasts",
            "your second invitation",
            "nothing serious",
            "do this a little later",
            "if that suited you",
            "hear from you another way");

    /** What turns an answer into something else: an audition, an invitation to pitch, a reminder of what nobody recorded. */
    private static final List<String> SAYS_TOO_MUCH = List.of(
            "recommend the people",
            "people I can recommend",
            "from memory",
            "Either is fine",
            "used to work with",
            "We studied together, but",
            "we’ve only met once",
            "what I told you",
            "It’s the same as last time",
            "your news has nothing",
            "Your news",
            "comment on your");

    /** Whoever denies that anything changes has said that it might. */
    private static final Pattern DENIES_A_CHANGE =
            Pattern.compile("([Nn]othing (else )?changes|changes nothing|[Ee]verything stays)");

    /** The last words of the shortest reply: what cannot stand there alone. */
    private static final Pattern BLUNT = Pattern.compile("(saying|say) no( again)?\\.$");

    /** A rule is no reason for the question after it: “I usually keep …, so let me ask”. */
    private static final Pattern RULE_SO_QUESTION =
            Pattern.compile("(usually keep LinkedIn|rarely on LinkedIn)[^.?:]*, so ");

    /** Ways of saying that one would rather say it: one of them is honest, two protest too much. */
    private static final Pattern CANDOUR = Pattern.compile(
            "(I’d|I would) rather (say|tell|answer|promise)|straight answer|clear answer|owe you|leave you w|be plain");

    private static final Pattern ENDS_ON_THE_NO =
            Pattern.compile("(accept|accept it|accepting|decline|declining|connect|say no|the invitation|there)\\.$");

    @Test
    void noReplySaysWhatIsBetterLeftUnsaid() {
        int read = 0;
        for (WordingRequest request : ManyRequests.of("en-US")) {
            for (String text : Requests.texts(request)) {
                read++;
                assertThat(text)
                        .doesNotContain(NEVER)
                        .doesNotContain(SAYS_TOO_MUCH)
                        .doesNotContainPattern(DENIES_A_CHANGE)
                        .doesNotContainPattern(RULE_SO_QUESTION);
                assertThat(body(text)).as(text).doesNotContainPattern(BLUNT);
            }
        }
        assertThat(read).isPositive();
    }

    @Test
    void aReplySaysOnceAtMostThatItWouldRatherBeCandid() {
        List<String> twice = new ArrayList<>();
        int once = 0;
        for (WordingRequest request : ManyRequests.of("en-US")) {
            for (String text : Requests.texts(request)) {
                long candid = candidSentences(text);
                if (candid == 1) {
                    once++;
                } else if (candid > 1) {
                    twice.add(text);
                }
            }
        }
        assertThat(twice).isEmpty();
        assertThat(once).isPositive();
    }

    @Test
    void aCondolenceNeverEndsOnTheNoHoweverShort() {
        int read = 0;
        for (Relationship relationship : Relationship.values()) {
            for (Register register : Register.values()) {
                for (Length length : Length.values()) {
                    WordingRequest request = Requests.with(
                            Requests.with(Requests.of(bereaved(relationship)), Approach.DECLINE_WITH_REASON),
                            register,
                            length,
                            "");
                    for (String text : Requests.texts(request)) {
                        read++;
                        assertThat(body(text)).as(text).doesNotContainPattern(ENDS_ON_THE_NO);
                    }
                }
            }
        }
        assertThat(read).isPositive();
    }

    /** A rule that would leave them out is no way to begin a question. */
    @Test
    void whoAsksFirstSaysWhatIsUsualAndNotWhomTheyLeaveOut() {
        int read = 0;
        for (Relationship relationship : Relationship.values()) {
            for (Goal goal : List.of(Goal.LEARN_MORE, Goal.UNDECIDED)) {
                WordingRequest request = Requests.of(situation(relationship, goal, Set.of()));
                for (Wording wording : Suggester.suggest(request, Requests.ENGLISH)) {
                    if (wording.approach() == Approach.ASK) {
                        read++;
                        assertThat(wording.text()).doesNotContain("I keep LinkedIn", "I use LinkedIn", "I only");
                    }
                }
            }
        }
        assertThat(read).isPositive();
    }

    /** “A call, or a meeting?” is an entry in a diary. */
    @Test
    void aTalkIsAskedForAsACallOrWhereTheyMeetAndNeverAsAMeeting() {
        int asked = 0;
        for (Relationship relationship : Relationship.values()) {
            WordingRequest request = Requests.with(
                    Requests.with(Requests.of(situation(relationship, Goal.NOT_YET, Set.of())), Approach.OPEN_THE_DOOR),
                    Register.FORMAL,
                    Length.FULLER,
                    "");
            for (Wording wording : Suggester.suggest(request, Requests.ENGLISH)) {
                if (wording.approach() == Approach.OPEN_THE_DOOR) {
                    asked++;
                    assertThat(wording.text()).doesNotContain("a meeting", "call, or");
                }
            }
        }
        assertThat(asked).isPositive();
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
