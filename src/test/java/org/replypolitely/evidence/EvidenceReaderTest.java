package org.replypolitely.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.evidence.RealRules.RULES;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replypolitely.decision.CardEvidence;
import org.replypolitely.decision.Likeness;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.Relationship;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.invitation.Note;
import org.replypolitely.invitation.Person;
import org.replypolitely.invitation.ReplyControl;

class EvidenceReaderTest {

    @Test
    void aCardThatSaysNothingTellsNothing() {
        assertThat(read("", "", "", "", "")).isEqualTo(CardEvidence.NOTHING);
        assertThat(note("\u00a0\u200b\n")).isEqualTo(NoteKind.NONE);
    }

    @Test
    void withoutRulesEveryNoteIsPersonalAndEveryFieldUnknown() {
        CardEvidence card = EvidenceReader.read(
                card("You idiot. Book a demo?", "Baker", "", ""), "Brewing", "", EvidenceRules.NONE);
        assertThat(card.note()).isEqualTo(NoteKind.PERSONAL);
        assertThat(card.field()).isEqualTo(Likeness.UNKNOWN);
    }

    @Property
    void anyNoteIsReadAsSomeKindAndOnlyAnEmptyOneAsNone(@ForAll String text) {
        NoteReading reading = NoteReader.read(text, RULES);
        assertThat(reading.kind() == NoteKind.NONE).isEqualTo(org.replypolitely.text.Texts.isBlank(text));
    }

    @Test
    void theGravestKindWins() {
        assertThat(note("We help companies grow. Are you the right person?")).isEqualTo(NoteKind.PITCH);
        assertThat(note("Could you refer me? And are you still in Bergen?")).isEqualTo(NoteKind.REQUEST);
        assertThat(note("You’re pathetic. Book a demo with us?")).isEqualTo(NoteKind.HOSTILE);
        assertThat(note("I’d like to join your LinkedIn network, you idiot.")).isEqualTo(NoteKind.HOSTILE);
    }

    @Test
    void oneHintAloneMakesNoPitch() {
        assertThat(note("I liked the solution in your talk.")).isEqualTo(NoteKind.PERSONAL);
        assertThat(note("I liked the solution in your talk. Our product does the same."))
                .isEqualTo(NoteKind.PITCH);
    }

    @Test
    void theSitesWordsAreItsOwnOnlyWhereNothingElseIsSaid() {
        assertThat(note("Hi Dana, I'd like to join your LinkedIn network.")).isEqualTo(NoteKind.SITE_DEFAULT);
        assertThat(
                        note(
                                "I'd like to join your LinkedIn network. Your bread at the fair was wonderful, and so was the talk."))
                .isEqualTo(NoteKind.PERSONAL);
    }

    @Test
    void aQuestionMarkInAnAddressAsksNothing() {
        assertThat(note("Pictures of the fair: https://example.com/?year=3")).isEqualTo(NoteKind.PERSONAL);
        assertThat(note("Was that you? https://example.com/?year=3")).isEqualTo(NoteKind.QUESTION);
    }

    @Test
    void otherLettersAndForeignWordsAreAnotherLanguageButAMixtureIsNot() {
        assertThat(note("Привет, как дела?")).isEqualTo(NoteKind.OTHER_LANGUAGE);
        assertThat(note("Merci")).isEqualTo(NoteKind.PERSONAL);
        assertThat(note("Dana Анна да")).as("six letters of ten").isEqualTo(NoteKind.OTHER_LANGUAGE);
        assertThat(note("Dana Анна")).as("half of them").isEqualTo(NoteKind.PERSONAL);
        assertThat(note("Hola Dana, gracias for everything, muy kind of you to write. Soy happy."))
                .isEqualTo(NoteKind.PERSONAL);
    }

    @Test
    void aNoteThatClaimsSeveralTiesMakesNoGuess() {
        assertThat(tie("It’s your old classmate.")).contains(Relationship.CLASSMATE);
        assertThat(tie("It’s your old classmate, and your cousin too.")).isEmpty();
        assertThat(tie("Nice weather today.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Baker at Hearth & Crumb, Pastry and baking, SAME
            Bäckerin bei Brot & Zeit, Bakery, SAME
            Software Engineer, Law, DIFFERENT
            Rechtsanwältin, Softwareentwicklung, DIFFERENT
            UX Designer, Software, ADJACENT
            Nurse | Founder of things, Software, UNKNOWN
            Founder, Software, UNKNOWN
            Software Engineer, '', UNKNOWN
            '', Software, UNKNOWN
            Software Engineer, Quietly making kites, UNKNOWN
            Kitemaker, Kitemaker, SAME
            Teacher at Software House, Software, DIFFERENT
            Former programmer · Nurse, Software, DIFFERENT
            Former programmer, Software, UNKNOWN
            Property developer, Software, DIFFERENT
            Manager, Management, UNKNOWN
            """)
    void fieldsAreTheSameOrOthersOnlyWhereThatIsSure(String headline, String own, Likeness expected) {
        assertThat(read("", headline, "", own, "").field()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Baker at Hearth & Crumb, 'hearth & crumb, Ltd.', SAME
            Baker at Hearth & Crumb, Hearth & Stone, UNKNOWN
            Baker at Hearth & Crumb, Northlight GmbH, DIFFERENT
            Baker, Hearth & Crumb, UNKNOWN
            Formerly baker at Hearth & Crumb, Hearth & Crumb, UNKNOWN
            Baker at Hearth & Crumb, '', UNKNOWN
            """)
    void employersAreOneOnlyWhereTheirNamesAre(String headline, String own, Likeness expected) {
        assertThat(read("", headline, "", "", own).employer()).isEqualTo(expected);
    }

    @Test
    void threeMonthsAreOldAndTwoAreNot() {
        assertThat(read("", "", "Sent 4 months ago", "", "").old()).isTrue();
        assertThat(read("", "", "vor einem Jahr", "", "").old()).isTrue();
        assertThat(read("", "", "2 months ago", "", "").old()).isFalse();
        assertThat(read("", "", "vor 3 Wochen", "", "").old()).isFalse();
    }

    @Test
    void mutualConnectionsAreSeenWhereTheCardShowsAny() {
        Invitation known = new Invitation(
                new InvitationKey("", ""),
                new Person("", "", ""),
                Note.NONE,
                "Sam Lee and 3 others",
                "",
                ReplyControl.NONE);
        assertThat(EvidenceReader.read(known, "", "", RULES).hasMutualConnections())
                .isTrue();
    }

    private static NoteKind note(String text) {
        return NoteReader.read(text, RULES).kind();
    }

    private static Optional<Relationship> tie(String text) {
        return NoteReader.read(text, RULES).relationship();
    }

    private static CardEvidence read(String note, String headline, String age, String field, String employer) {
        return EvidenceReader.read(card(note, headline, age, ""), field, employer, RULES);
    }

    private static Invitation card(String note, String headline, String age, String mutual) {
        return new Invitation(
                new InvitationKey("", "dana-okafor"),
                new Person("Dana Okafor", "dana-okafor", headline),
                new Note(note, false),
                mutual,
                age,
                ReplyControl.NONE);
    }
}
