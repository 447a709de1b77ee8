package org.replypolitely.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.invitation.Note;
import org.replypolitely.invitation.Person;
import org.replypolitely.invitation.ReplyControl;

class EvidenceReaderTest {

    @Test
    void read_claimsNothingThatACardOnlySuggests() {
        CardEvidence evidence = EvidenceReader.read(card("", ""));
        assertThat(evidence).isEqualTo(CardEvidence.NOTHING);
    }

    @Test
    void read_takesANoteWithAQuestionMarkForAQuestionAndAnyOtherForPersonal() {
        assertThat(EvidenceReader.read(card("Still teaching?", "")).note()).isEqualTo(NoteKind.QUESTION);
        assertThat(EvidenceReader.read(card("\u307e\u3060\u6559\u3048\u3066\u3044\u307e\u3059\u304b\uff1f", ""))
                        .note())
                .isEqualTo(NoteKind.QUESTION);
        assertThat(EvidenceReader.read(card("Good to see you here.", "")).note())
                .isEqualTo(NoteKind.PERSONAL);
        assertThat(EvidenceReader.read(card("\u00a0\u200b\n", "")).note()).isEqualTo(NoteKind.NONE);
    }

    @Test
    void read_seesMutualConnectionsWhereTheCardShowsAny() {
        assertThat(EvidenceReader.read(card("", "Sam Lee and 3 others")).hasMutualConnections())
                .isTrue();
    }

    private static Invitation card(String note, String mutual) {
        return new Invitation(
                new InvitationKey("", "dana-okafor"),
                new Person("Dana Okafor", "dana-okafor", "Illustrator"),
                new Note(note, false),
                mutual,
                "",
                ReplyControl.NONE);
    }
}
