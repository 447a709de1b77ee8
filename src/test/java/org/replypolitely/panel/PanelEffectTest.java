package org.replypolitely.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.protocol.PanelToAgent;

class PanelEffectTest {

    private static final InvitationKey KEY = new InvitationKey("urn:li:invitation:1", "dana-okafor");

    @Test
    void whatThePanelWantsDoneInThePageIsAskedOfThePageAsItStands() {
        assertThat(new PanelEffect.ReadCard(KEY).request()).isEqualTo(new PanelToAgent.Read(KEY));
        assertThat(new PanelEffect.InsertText(KEY, "Hi Dana", true).request())
                .isEqualTo(new PanelToAgent.Insert(KEY, "Hi Dana", true));
        assertThat(new PanelEffect.InsertText(KEY, "Hi Dana", false).request())
                .isEqualTo(new PanelToAgent.Insert(KEY, "Hi Dana", false));
        assertThat(new PanelEffect.CancelInsertion().request()).isEqualTo(new PanelToAgent.CancelInsertion());
        assertThat(new PanelEffect.TakeBack().request()).isEqualTo(new PanelToAgent.TakeBack());
    }
}
