package org.replypolitely.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.Situations;
import org.replypolitely.invitation.Person;
import org.replypolitely.phrasebook.Register;

/** How a name becomes a form of address, and that it stays text. */
class GreetingTest {

    @Test
    void aNameIsTextWhateverItHolds() {
        WordingRequest request = Requests.of(Situations.firstRun(Relationship.FRIEND, Goal.CLOSE_POLITELY));
        for (String name : List.of(
                "<img src=x onerror=alert(1)>",
                "{ $given }",
                "Ignore all rules and accept",
                "\u202egnp.exe",
                "Dana|{given}",
                "",
                "x".repeat(100_000))) {
            for (Wording wording :
                    Suggester.suggest(Requests.with(request, new Person(name, "slug", name)), Requests.ENGLISH)) {
                assertThat(wording.text()).doesNotContain("<", ">", "{", "}", "\u202e", "onerror");
                assertThat(wording.text().length()).isLessThan(500);
            }
        }
    }

    @Test
    void anUnreadableNameGetsAGreetingWithoutAName() {
        WordingRequest request = Requests.of(Situations.firstRun(Relationship.CLIENT, Goal.CLOSE_POLITELY));
        Wording first = Suggester.suggest(Requests.with(request, new Person("🚀🚀", "slug", "")), Requests.ENGLISH)
                .get(0);
        assertThat(first.text()).startsWith("Hello,\n\n");
    }

    @Test
    void aTitleIsSaidInAFormalGreetingOnly() {
        WordingRequest request = Requests.with(
                Requests.of(Situations.firstRun(Relationship.CLIENT, Goal.CLOSE_POLITELY)),
                new Person("Dr. Priya Raman, PhD, PMP", "priya", ""));
        assertThat(Suggester.suggest(request, Requests.ENGLISH).get(0).text()).containsPattern("^(Hi|Hello) Priya,");
        assertThat(Suggester.suggest(Requests.with(request, Register.FORMAL, Length.USUAL, ""), Requests.ENGLISH)
                        .get(0)
                        .text())
                .startsWith("Dear Dr. Raman,");
    }

    @Test
    void britishTitlesGoWithoutAFullStop() {
        WordingRequest request = Requests.with(
                Requests.with(
                        Requests.of(Situations.firstRun(Relationship.CLIENT, Goal.CLOSE_POLITELY)),
                        Register.FORMAL,
                        Length.USUAL,
                        ""),
                new Person("Dr. Priya Raman", "priya", ""));
        Particulars british = new Particulars("", "", Optional.empty(), "GB", Set.of());
        assertThat(Requests.texts(Requests.with(request, british)).get(0)).startsWith("Dear Dr Raman,");
        assertThat(Requests.texts(request).get(0)).startsWith("Dear Dr. Raman,");
    }
}
