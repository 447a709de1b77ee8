package org.replypolitely.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.Relationship;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.invitation.Note;
import org.replypolitely.invitation.Person;
import org.replypolitely.invitation.ReplyControl;
import org.replypolitely.ledger.Circle;
import org.replypolitely.ledger.Disclosure;
import org.replypolitely.ledger.FollowUp;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.ledger.Recipient;
import org.replypolitely.settings.Placement;
import org.replypolitely.settings.Preference;
import org.replypolitely.settings.SettingsChange;

class WireFormTest {

    private static final InvitationKey KEY = new InvitationKey("urn:li:invitation:7", "dana-öz");

    private static final Invitation INVITATION = new Invitation(
            KEY,
            new Person("Dana Öz", "dana-öz", "Baker\tand “friend”"),
            new Note("Hello,\nlong time…", true),
            "Ada and 3 others",
            "",
            ReplyControl.REPLY);

    private record Family(String name, Function<String[], Optional<? extends Object>> reader) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final Family HOST_TO_PANEL = new Family("HostToPanel", HostToPanel::fromWire);
    private static final Family PANEL_TO_HOST = new Family("PanelToHost", PanelToHost::fromWire);
    private static final Family PANEL_TO_AGENT = new Family("PanelToAgent", PanelToAgent::fromWire);
    private static final Family AGENT_TO_PANEL = new Family("AgentToPanel", AgentToPanel::fromWire);
    private static final Family TO_SPOTTER = new Family("ToSpotter", ToSpotter::fromWire);
    private static final Family FROM_SPOTTER = new Family("FromSpotter", FromSpotter::fromWire);
    private static final Family TO_WORKER = new Family("ToWorker", ToWorker::fromWire);

    private static final Family TO_LEDGER = new Family("ToLedger", ToLedger::fromWire);
    private static final Family FROM_LEDGER = new Family("FromLedger", FromLedger::fromWire);

    private static final LedgerEntry ENTRY = LedgerEntry.of(
            "one",
            20_000,
            new Disclosure(
                    new Recipient("dana-öz", "Dana	Öz"),
                    new Circle("Hearth & Crumb"),
                    Optional.of(Relationship.FRIEND),
                    Approach.OPEN_THE_DOOR,
                    List.of(PublicReason.LAPSED_UPDATE, PublicReason.CAN_RECOMMEND),
                    "en",
                    List.of("thanks-thinking", "door-call")));

    static Stream<Family> families() {
        return Stream.of(
                HOST_TO_PANEL,
                PANEL_TO_HOST,
                PANEL_TO_AGENT,
                AGENT_TO_PANEL,
                TO_SPOTTER,
                FROM_SPOTTER,
                TO_WORKER,
                TO_LEDGER,
                FROM_LEDGER);
    }

    static Stream<Arguments> messages() {
        Stream<Arguments> outcomes = Arrays.stream(InsertionOutcome.values()).map(outcome -> {
            AgentToPanel message = new AgentToPanel.Insertion(outcome);
            return Arguments.of(AGENT_TO_PANEL, message, message.toWire());
        });
        return Stream.concat(
                outcomes,
                Stream.of(
                        of(HOST_TO_PANEL, new HostToPanel.Show(KEY, "Dana Öz"), HostToPanel::toWire),
                        of(HOST_TO_PANEL, new HostToPanel.Expect(KEY, "Dana Öz"), HostToPanel::toWire),
                        of(PANEL_TO_HOST, new PanelToHost.Resize(640), PanelToHost::toWire),
                        of(PANEL_TO_HOST, new PanelToHost.Close(), PanelToHost::toWire),
                        of(PANEL_TO_HOST, new PanelToHost.Drag(-12, 7), PanelToHost::toWire),
                        of(PANEL_TO_HOST, new PanelToHost.Pin(40, 300), PanelToHost::toWire),
                        of(PANEL_TO_HOST, new PanelToHost.Unpin(), PanelToHost::toWire),
                        of(HOST_TO_PANEL, new HostToPanel.Moved(40, 300), HostToPanel::toWire),
                        of(PANEL_TO_AGENT, new PanelToAgent.Read(KEY), PanelToAgent::toWire),
                        of(PANEL_TO_AGENT, new PanelToAgent.Insert(KEY, "Hi\n\nthere", true), PanelToAgent::toWire),
                        of(PANEL_TO_AGENT, new PanelToAgent.CancelInsertion(), PanelToAgent::toWire),
                        of(PANEL_TO_AGENT, new PanelToAgent.TakeBack(), PanelToAgent::toWire),
                        of(AGENT_TO_PANEL, new AgentToPanel.InvitationRead(INVITATION, "en"), AgentToPanel::toWire),
                        of(AGENT_TO_PANEL, new AgentToPanel.InvitationUnreadable(), AgentToPanel::toWire),
                        of(TO_SPOTTER, new ToSpotter.ListInvitations(), ToSpotter::toWire),
                        of(TO_SPOTTER, new ToSpotter.OpenPanel(KEY), ToSpotter::toWire),
                        of(TO_SPOTTER, new ToSpotter.OpenPanelHere(), ToSpotter::toWire),
                        of(TO_SPOTTER, new ToSpotter.DescribeStructure(), ToSpotter::toWire),
                        of(
                                FROM_SPOTTER,
                                new FromSpotter.Invitations(
                                        true,
                                        2,
                                        List.of(
                                                new FromSpotter.Entry(KEY, "Dana Öz"),
                                                new FromSpotter.Entry(new InvitationKey("", "kim"), "Kim"))),
                                FromSpotter::toWire),
                        of(FROM_SPOTTER, new FromSpotter.Opened(), FromSpotter::toWire),
                        of(FROM_SPOTTER, new FromSpotter.Structure("div\n a"), FromSpotter::toWire),
                        of(FROM_SPOTTER, new FromSpotter.OpenWindow(KEY), FromSpotter::toWire),
                        of(FROM_SPOTTER, new FromSpotter.NothingToOpen(), FromSpotter::toWire),
                        change(new SettingsChange.ChoosePlacement(Placement.POPUP)),
                        change(new SettingsChange.AffirmRule(PublicReason.FIELD)),
                        change(new SettingsChange.WithdrawRule(PublicReason.RARE_USE)),
                        change(new SettingsChange.AddChannel("Signal")),
                        of(TO_WORKER, new ToWorker.HideButton("Dana Öz"), ToWorker::toWire),
                        of(TO_WORKER, new ToWorker.WordingsChanged(), ToWorker::toWire),
                        of(TO_WORKER, new ToWorker.EmptyAccount(), ToWorker::toWire),
                        of(TO_WORKER, new ToWorker.MakeReady(true, List.of()), ToWorker::toWire),
                        of(
                                TO_WORKER,
                                new ToWorker.MakeReady(false, List.of("signature\n1\nKim", "field")),
                                ToWorker::toWire),
                        of(TO_LEDGER, new ToLedger.Write(ENTRY), ToLedger::toWire),
                        of(TO_LEDGER, new ToLedger.Forget("one"), ToLedger::toWire),
                        of(TO_LEDGER, new ToLedger.ForgetPerson(new Recipient("kim", "")), ToLedger::toWire),
                        of(TO_LEDGER, new ToLedger.ForgetAll(), ToLedger::toWire),
                        of(
                                TO_LEDGER,
                                new ToLedger.Known(new Recipient("", "Kim"), new Circle("Hearth")),
                                ToLedger::toWire),
                        of(TO_LEDGER, new ToLedger.Due(), ToLedger::toWire),
                        of(TO_LEDGER, new ToLedger.Find("kim", 50), ToLedger::toWire),
                        of(TO_LEDGER, new ToLedger.Came("one", FollowUp.Outcome.DID_NOT_COME), ToLedger::toWire),
                        of(TO_LEDGER, new ToLedger.Postpone("one", 20_100), ToLedger::toWire),
                        of(TO_LEDGER, new ToLedger.Count("one", Circle.NONE), ToLedger::toWire),
                        of(TO_LEDGER, new ToLedger.Export(), ToLedger::toWire),
                        of(TO_LEDGER, new ToLedger.Import("{}"), ToLedger::toWire),
                        of(FROM_LEDGER, new FromLedger.Done(), FromLedger::toWire),
                        of(FROM_LEDGER, new FromLedger.Failed(), FromLedger::toWire),
                        of(FROM_LEDGER, new FromLedger.Entries(20_001, 7, 1, List.of(ENTRY)), FromLedger::toWire),
                        of(FROM_LEDGER, new FromLedger.File("{}"), FromLedger::toWire),
                        of(FROM_LEDGER, new FromLedger.TakenIn(3, 2, 1), FromLedger::toWire),
                        change(new SettingsChange.SetSignature("Best,\nKim")),
                        change(new SettingsChange.Prefer(Preference.FIELD, "bridges and\nbeams")),
                        change(new SettingsChange.ApplyTactRule("no-apology", false)),
                        change(new SettingsChange.SetChannels(List.of("Signal", "the Tuesday run")))));
    }

    private static Arguments change(SettingsChange change) {
        return of(TO_WORKER, new ToWorker.Change(change), ToWorker::toWire);
    }

    private static <M> Arguments of(Family family, M message, Function<? super M, String[]> writer) {
        return Arguments.of(family, message, writer.apply(message));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everyMessageIsReadBackAsItWasWritten(Family family, Object message, String[] wire) {
        assertThat(family.reader().apply(wire).map(Object.class::cast)).contains(message);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void aMessageThatIsCutShortIsNone(Family family, Object message, String[] wire) {
        if (endsInAList(message)) {
            return;
        }
        for (int length = 0; length < wire.length; length++) {
            assertThat(family.reader().apply(Arrays.copyOf(wire, length))).isEmpty();
        }
    }

    /** Shorter, but still a message: a list ends where it ends. */
    private static boolean endsInAList(Object message) {
        if (message instanceof ToWorker.Change change) {
            return change.change() instanceof SettingsChange.SetChannels;
        }
        return message instanceof FromSpotter.Invitations || message instanceof FromLedger.Entries;
    }

    @ParameterizedTest
    @MethodSource("families")
    void anUnknownKindIsNoMessage(Family family) {
        assertThat(family.reader().apply(new String[] {"constructor", "x"})).isEmpty();
        assertThat(family.reader().apply(new String[0])).isEmpty();
    }

    @Property
    void noArrayOfStringsMakesAReaderFail(@ForAll String[] wire) {
        families().forEach(family -> assertThat(family.reader().apply(wire)).isNotNull());
    }

    @Test
    void aNumberThatIsNoneDamagesTheMessage() {
        assertThat(PanelToHost.fromWire(new String[] {"resize", "12px"})).isEmpty();
        assertThat(PanelToHost.fromWire(new String[] {"resize", "99999999999"})).isEmpty();
        assertThat(PanelToHost.fromWire(new String[] {"resize", ""})).isEmpty();
        assertThat(PanelToHost.fromWire(new String[] {"resize", "-5"})).isEmpty();
        assertThat(PanelToHost.fromWire(new String[] {"drag", "-", "5"})).isEmpty();
        assertThat(PanelToHost.fromWire(new String[] {"drag", "--5", "5"})).isEmpty();
    }
}
