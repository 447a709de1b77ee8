package org.replypolitely.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.replypolitely.build.PhraseBookCompiler;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.CardEvidence;
import org.replypolitely.decision.Flag;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.Likeness;
import org.replypolitely.decision.MeetsInPerson;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.SharedHistory;
import org.replypolitely.decision.Situation;
import org.replypolitely.decision.UsagePolicy;
import org.replypolitely.decision.WorkedTogether;
import org.replypolitely.phrasebook.Address;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.phrasebook.PhraseBookReader;
import org.replypolitely.phrasebook.Register;

/** Where next to nothing may be said, there are still three ways of saying it: tried for every combination, not for a sample. */
class SmallestSetTest {

    @ParameterizedTest
    @FieldSource("org.replypolitely.panel.ReplyLanguage#BOOKS")
    void thereAreThreeSuggestionsEvenWhereNearlyEveryReasonIsRuledOut(String language) {
        PhraseBook book = PhraseBookReader.read(
                PhraseBookCompiler.compile(Path.of("src/main/resources/phrasebooks/" + language + ".ftl")));
        List<String> tooFew = new ArrayList<>();
        for (Situation situation : situations()) {
            for (Approach approach : Approach.values()) {
                for (Register register : Register.values()) {
                    for (Address address : Address.values()) {
                        WordingRequest request = Requests.with(
                                Requests.with(
                                        Requests.with(Requests.of(situation), register, Length.SHORT, ""), approach),
                                address);
                        if (Suggester.suggest(request, book).size() < Requests.fewestSuggestions(situation, approach)) {
                            tooFew.add(approach + " " + register + " " + address + " " + situation);
                        }
                    }
                }
            }
        }
        assertThat(tooFew).isEmpty();
    }

    /** The same employer and field rule out most reasons, a rule of one's own most of the rest. */
    private static List<Situation> situations() {
        List<Optional<Flag>> flags = new ArrayList<>(List.of(Optional.empty()));
        for (Flag flag : Flag.values()) {
            flags.add(Optional.of(flag));
        }
        List<Situation> situations = new ArrayList<>();
        for (Relationship relationship : Relationship.values()) {
            for (Goal goal : Goal.values()) {
                for (Optional<Flag> flag : flags) {
                    for (NoteKind note : List.of(NoteKind.NONE, NoteKind.PITCH, NoteKind.HOSTILE)) {
                        for (boolean refused : new boolean[] {false, true}) {
                            situations.add(new Situation(
                                    relationship,
                                    new SharedHistory(WorkedTogether.NEVER, MeetsInPerson.OFTEN, 0, refused),
                                    goal,
                                    new CardEvidence(note, Likeness.SAME, Likeness.SAME, true, true),
                                    new UsagePolicy(Set.of(PublicReason.WORKED_WITH), List.of()),
                                    Set.of(),
                                    flag.map(Set::of).orElse(Set.of())));
                        }
                    }
                }
            }
        }
        return situations;
    }
}
