package org.replypolitely.site.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mynetwork/",
                "/mynetwork",
                "/mynetwork/grow/",
                "/mynetwork/grow",
                "/mynetwork/invitation-manager/",
                "/mynetwork/invitation-manager",
                "/mynetwork/invitation-manager/received/",
                "/mynetwork/invitation-manager/received"
            })
    void pagesOfReceivedInvitationsAreLookedAt(String path) {
        assertThat(InvitationPath.mayHoldInvitations(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/in/amara-okafor/", "/in/amara-okafor", "/in/%D9%84%D9%8A%D9%84%D9%89/"})
    void soIsTheProfileOfSomebodyWhoMayHaveSentOne(String path) {
        assertThat(InvitationPath.isProfile(path)).isTrue();
        assertThat(InvitationPath.mayHoldInvitations(path)).isTrue();
        assertThat(InvitationPath.isList(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/in/",
                "/in",
                "/in/amara-okafor/details/experience/",
                "/in/amara-okafor/overlay/contact-info/",
                "/company/in/amara-okafor/",
                "/feed/",
                "/mynetwork/invitation-manager/sent/",
                "/mynetwork/invitation-manager/sent",
                "/mynetwork/network-manager/",
                "/mynetworks/",
                "/messaging/compose/",
                "/mynetwork/invitation-managers/",
                ""
            })
    void nothingElseIs(String path) {
        assertThat(InvitationPath.mayHoldInvitations(path)).isFalse();
    }
}
