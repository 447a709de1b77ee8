package org.replypolitely.popup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.replypolitely.face.Label;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.popup.PopupScreen.Action;
import org.replypolitely.protocol.FromSpotter;
import org.replypolitely.protocol.ToSpotter;
import org.replypolitely.settings.Placement;

class PopupUpdateTest {

    private static final InvitationKey DANA = new InvitationKey("urn:li:invitation:1", "dana-whitfield");
    private static final PopupEvent SITE = new PopupEvent.TabSeen("https://www.linkedin.com/mynetwork/");

    private final PopupState chosen = after(PopupState.INITIAL, new PopupEvent.PlacementRead(Placement.PAGE));

    @Test
    void onTheSiteItAsksForTheInvitations() {
        assertThat(PopupUpdate.step(chosen, SITE).effects())
                .containsExactly(new PopupEffect.Ask(new ToSpotter.ListInvitations()));
    }

    @Test
    void onAnotherSiteItAsksNobodyAndSaysWhereInvitationsAre() {
        for (String address : List.of("https://example.org/", "", "https://www.linkedin.com.example.org/")) {
            PopupStep step = PopupUpdate.step(chosen, new PopupEvent.TabSeen(address));

            assertThat(step.effects()).isEmpty();
            assertThat(screen(step.state()).action()).isEqualTo(Action.SEE_INVITATIONS);
        }
    }

    @Test
    void beforeTheChoiceItOnlyAsksForTheChoice() {
        PopupState unchosen = after(
                PopupState.INITIAL,
                new PopupEvent.PlacementRead(Placement.UNCHOSEN),
                SITE,
                answered(invitations(true, 0, "Dana Whitfield")));

        assertThat(screen(unchosen).action()).isEqualTo(Action.CHOOSE);
        assertThat(screen(unchosen).entries()).isEmpty();
    }

    @Test
    void whileItLooksItClaimsNothing() {
        assertThat(screen(chosen).title()).isEmpty();
        assertThat(screen(chosen).action()).isEqualTo(Action.NONE);
    }

    @Test
    void invitationsAreListedInThePagesOrder() {
        PopupScreen screen = screen(after(chosen, answered(invitations(true, 0, "Dana Whitfield", "Omar Haddad"))));

        assertThat(screen.entries()).extracting(EntryPart::name).containsExactly("Dana Whitfield", "Omar Haddad");
        assertThat(screen.remark()).isEmpty();
    }

    @Test
    void whatCouldNotBeReadIsSaidBesideWhatCould() {
        PopupScreen screen = screen(after(chosen, answered(invitations(true, 2, "Dana Whitfield"))));

        assertThat(screen.entries()).hasSize(1);
        assertThat(screen.remark()).contains(Label.of("popup_unrecognised_many", "2"));
    }

    @Test
    void whereNothingCouldBeReadThatIsTheFirstThingSaid() {
        assertThat(screen(after(chosen, answered(invitations(true, 1)))).title())
                .contains(Label.of("popup_unrecognised_one"));
    }

    @Test
    void whereTheUserKeepsUsOffTheSiteThatIsSaidAndMendedInOnePress() {
        PopupState withheld = after(chosen, new PopupEvent.AccessSeen(false), new PopupEvent.TabSeen(""));

        assertThat(screen(withheld).title()).contains(Label.of("popup_withheld"));
        assertThat(screen(withheld).action()).isEqualTo(Action.ALLOW);
        assertThat(PopupUpdate.step(withheld, new PopupEvent.Allow()).effects())
                .containsExactly(new PopupEffect.RequestAccess());
        PopupStep granted = PopupUpdate.step(withheld, new PopupEvent.AccessSeen(true));
        assertThat(granted.effects()).containsExactly(new PopupEffect.Look());
        assertThat(screen(after(granted.state(), answered(invitations(true, 0, "Dana Whitfield"))))
                        .action())
                .isEqualTo(Action.NONE);
    }

    @Test
    void whoCallsUsIntoATabThatWeAreKeptOffSeesTheInvitationsAndWhyThereAreNoButtons() {
        PopupScreen screen = screen(after(
                chosen, new PopupEvent.AccessSeen(false), SITE, answered(invitations(true, 0, "Dana Whitfield"))));

        assertThat(screen.entries()).hasSize(1);
        assertThat(screen.remark()).contains(Label.of("popup_withheld_remark"));
        assertThat(screen.action()).isEqualTo(Action.ALLOW);
    }

    @Test
    void whoWantsNoButtonsNeedsNoAccessBeyondTheTabInFront() {
        PopupScreen screen = screen(after(
                chosen,
                new PopupEvent.PlacementRead(Placement.POPUP),
                new PopupEvent.AccessSeen(false),
                SITE,
                answered(invitations(true, 0, "Dana Whitfield"))));

        assertThat(screen.remark()).isEmpty();
        assertThat(screen.action()).isEqualTo(Action.NONE);
    }

    @Test
    void accessThatWasThereAllAlongChangesNothing() {
        PopupStep step = PopupUpdate.step(chosen, new PopupEvent.AccessSeen(true));

        assertThat(step.state()).isEqualTo(chosen);
        assertThat(step.effects()).isEmpty();
    }

    @Test
    void anEmptyListIsToldFromAPageWithoutOne() {
        PopupScreen empty = screen(after(chosen, answered(invitations(true, 0))));
        PopupScreen elsewhere = screen(after(chosen, answered(invitations(false, 0))));

        assertThat(empty.title()).contains(Label.of("popup_none_here"));
        assertThat(empty.action()).isEqualTo(Action.NONE);
        assertThat(elsewhere.title()).contains(Label.of("popup_elsewhere"));
        assertThat(elsewhere.action()).isEqualTo(Action.SEE_INVITATIONS);
    }

    @Test
    void aSilentTabIsMendedWithOneTapAndAskedAgain() {
        PopupState silent = after(chosen, SITE, new PopupEvent.Answered(Optional.empty()));
        PopupState mending = after(silent, new PopupEvent.Mend());

        assertThat(screen(silent).action()).isEqualTo(Action.MEND);
        assertThat(PopupUpdate.step(silent, new PopupEvent.Mend()).effects()).containsExactly(new PopupEffect.Inject());
        assertThat(PopupUpdate.step(mending, new PopupEvent.Mended(true)).effects())
                .containsExactly(new PopupEffect.Ask(new ToSpotter.ListInvitations()));
    }

    @Test
    void whereMendingDoesNotHelpItSaysWhatWill() {
        PopupState mended = after(chosen, SITE, new PopupEvent.Answered(Optional.empty()), new PopupEvent.Mend());

        PopupState refused = after(mended, new PopupEvent.Mended(false));
        PopupState silent = after(mended, new PopupEvent.Mended(true), new PopupEvent.Answered(Optional.empty()));
        assertThat(screen(refused).action()).isEqualTo(Action.MEND_AGAIN);
        assertThat(screen(silent).action()).isEqualTo(Action.MEND_AGAIN);
    }

    @Test
    void onceThePanelIsOpenThePopupGoes() {
        assertThat(PopupUpdate.step(chosen, new PopupEvent.Open(DANA)).effects())
                .containsExactly(new PopupEffect.Ask(new ToSpotter.OpenPanel(DANA)));
        assertThat(PopupUpdate.step(chosen, answered(new FromSpotter.Opened())).effects())
                .containsExactly(new PopupEffect.Leave());
    }

    @Test
    void whoWantsNothingInThePageGetsAWindow() {
        assertThat(PopupUpdate.step(chosen, answered(new FromSpotter.OpenWindow(DANA)))
                        .effects())
                .containsExactly(new PopupEffect.OpenWindow(DANA));
        assertThat(PopupUpdate.step(chosen, new PopupEvent.WindowOpened()).effects())
                .containsExactly(new PopupEffect.Leave());
    }

    @Test
    void anInvitationThatIsGoneIsSaidAndTheListAskedForAgain() {
        PopupStep step = PopupUpdate.step(chosen, answered(new FromSpotter.NothingToOpen()));
        PopupState listed = after(step.state(), answered(invitations(true, 0, "Omar Haddad")));

        assertThat(step.effects()).containsExactly(new PopupEffect.Ask(new ToSpotter.ListInvitations()));
        assertThat(screen(listed).remark()).contains(Label.of("popup_gone"));
    }

    @Test
    void theRealShortcutIsShownOrThatThereIsNone() {
        assertThat(screen(chosen).shortcut()).isEmpty();
        assertThat(screen(after(chosen, new PopupEvent.ShortcutSeen("Alt+Shift+L")))
                        .shortcut())
                .contains(Label.of("shortcut_is", "Alt+Shift+L"));
        assertThat(screen(after(chosen, new PopupEvent.ShortcutSeen(""))).shortcut())
                .contains(Label.of("shortcut_none"));
    }

    private static PopupEvent answered(FromSpotter answer) {
        return new PopupEvent.Answered(Optional.of(answer));
    }

    private static FromSpotter invitations(boolean onPath, int unrecognised, String... names) {
        return new FromSpotter.Invitations(
                onPath,
                unrecognised,
                List.of(names).stream()
                        .map(name -> new FromSpotter.Entry(new InvitationKey("urn:" + name, name), name))
                        .toList());
    }

    private static PopupState after(PopupState state, PopupEvent... events) {
        PopupState now = state;
        for (PopupEvent event : events) {
            now = PopupUpdate.step(now, event).state();
        }
        return now;
    }

    private static PopupScreen screen(PopupState state) {
        return PopupScreen.of(state, days -> days + " days ago");
    }
}
