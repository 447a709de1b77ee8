package org.replypolitely.popup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.protocol.FromSpotter;

class ReportOfferTest {

    private static final List<FromSpotter.Entry> ONE =
            List.of(new FromSpotter.Entry(new InvitationKey("urn:li:invitation:1", "ada"), "Ada Osei"));

    private static boolean isDue(boolean onInvitationPath, int unrecognised, List<FromSpotter.Entry> entries) {
        return ReportOffer.isDue(
                PopupState.INITIAL.with(new Found.Invitations(onInvitationPath, unrecognised, entries)));
    }

    @Test
    void aReportIsOfferedWhereSomethingWasNotRecognised() {
        assertThat(isDue(true, 1, ONE)).isTrue();
        assertThat(isDue(true, 2, List.of())).isTrue();
        assertThat(isDue(true, 0, List.of())).isTrue();
    }

    @Test
    void noReportIsOfferedWhereEverythingIsInOrder() {
        assertThat(isDue(true, 0, ONE)).isFalse();
        assertThat(isDue(false, 0, List.of())).isFalse();
        assertThat(ReportOffer.isDue(PopupState.INITIAL)).isFalse();
    }
}
