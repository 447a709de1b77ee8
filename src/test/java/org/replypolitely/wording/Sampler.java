package org.replypolitely.wording;

import java.util.List;
import java.util.Set;
import org.replypolitely.decision.CardEvidence;
import org.replypolitely.decision.Flag;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.Likeness;
import org.replypolitely.decision.MeetsInPerson;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.SharedHistory;
import org.replypolitely.decision.Situation;
import org.replypolitely.decision.Situations;
import org.replypolitely.decision.UsagePolicy;
import org.replypolitely.decision.WorkedTogether;
import org.replypolitely.invitation.Note;
import org.replypolitely.invitation.Person;
import org.replypolitely.phrasebook.Register;

/** Prints a large sample of suggestions, to be read aloud. */
public final class Sampler {

    private static final StringBuilder OUT = new StringBuilder();
    private static int person;

    private Sampler() {}

    public static void main(String[] args) {
        for (Relationship relationship : Relationship.values()) {
            for (Goal goal : Goal.values()) {
                WordingRequest request = Requests.of(Situations.firstRun(relationship, goal));
                Register register = Register.fitting(relationship);
                show(relationship + " / " + goal, Requests.with(request, register, Length.USUAL, ""));
            }
        }
        special();
        System.out.print(OUT);
    }

    private static void special() {
        Situation oldColleague = new Situation(
                Relationship.FORMER_COLLEAGUE,
                new SharedHistory(WorkedTogether.PAST, MeetsInPerson.NEVER, 6, false),
                Goal.NOT_YET,
                CardEvidence.NOTHING,
                UsagePolicy.UNSTATED,
                Set.of(),
                Set.of());
        WordingRequest open = Requests.of(oldColleague);
        show("six years, not yet", open);
        show("six years, not yet, call next week", Requests.with(open, new Offer(Offer.Kind.CALL, "next week")));
        show("six years, not yet, meet", Requests.with(open, new Offer(Offer.Kind.MEET, "for lunch on Friday")));
        show("six years, not yet, casual short", Requests.with(open, Register.CASUAL, Length.SHORT, "Jo"));
        show("six years, not yet, formal fuller", Requests.with(open, Register.FORMAL, Length.FULLER, "Jo Lindqvist"));
        Situation friend = new Situation(
                Relationship.FRIEND,
                new SharedHistory(WorkedTogether.NEVER, MeetsInPerson.OFTEN, -1, false),
                Goal.KEEP_WARM_ELSEWHERE,
                new CardEvidence(NoteKind.PERSONAL, Likeness.UNKNOWN, Likeness.DIFFERENT, true, false),
                new UsagePolicy(Set.of(), List.of("email", "Facebook")),
                Set.of(),
                Set.of());
        WordingRequest warm =
                Requests.with(Requests.of(friend), new Note("Hi, it’s me. Let’s connect here too.", false));
        show("friend, Facebook, note, often", warm);
        for (Register register : Register.values()) {
            for (Length length : Length.values()) {
                show("friend " + register + " " + length, Requests.with(warm, register, length, "Jo"));
            }
        }
        show("friend, see you at", Requests.with(warm, new Offer(Offer.Kind.SEE_YOU_AT, "the reunion.")));
        for (Flag flag : Flag.values()) {
            for (Goal goal : List.of(Goal.CLOSE_POLITELY, Goal.NOT_YET, Goal.DEFER)) {
                Situation flagged = new Situation(
                        Relationship.FORMER_COLLEAGUE,
                        SharedHistory.UNSTATED,
                        goal,
                        CardEvidence.NOTHING,
                        UsagePolicy.UNSTATED,
                        Set.of(),
                        Set.of(flag));
                show(flag + " " + goal, Requests.of(flagged));
            }
        }
        WordingRequest defer = Requests.of(Situations.firstRun(Relationship.CLIENT, Goal.DEFER));
        show("defer, in March", Requests.with(defer, new Offer(Offer.Kind.CONNECT_LATER, "in March")));
        show("defer, contact in March", Requests.with(defer, new Offer(Offer.Kind.CONTACT_LATER, "in March")));
        WordingRequest client = Requests.of(Situations.firstRun(Relationship.CLIENT, Goal.CLOSE_POLITELY));
        show("client, email offered", Requests.with(client, new Offer(Offer.Kind.OTHER_CHANNEL, "jo@example.org")));
        show("client, referral", Requests.with(client, new Offer(Offer.Kind.REFERRAL, "Sam Lee")));
        show("client, formal", Requests.with(client, Register.FORMAL, Length.USUAL, "Jo Lindqvist"));
        show("client, formal, fuller", Requests.with(client, Register.FORMAL, Length.FULLER, ""));
        for (int round = 0; round < 4; round++) {
            WordingRequest friendClose = Requests.of(Situations.firstRun(Relationship.FRIEND, Goal.CLOSE_POLITELY));
            show("friend close, round " + round, Requests.atRound(friendClose, round));
        }
        for (Relationship relationship : Relationship.values()) {
            WordingRequest casual = Requests.of(Situations.firstRun(relationship, Goal.CLOSE_POLITELY));
            show(relationship + " close casual", Requests.with(casual, Register.CASUAL, Length.USUAL, "Jo"));
            show(relationship + " close formal", Requests.with(casual, Register.FORMAL, Length.USUAL, "Jo Lindqvist"));
        }
    }

    private static void show(String title, WordingRequest request) {
        person++;
        WordingRequest named = Requests.with(request, new Person("Dana Okafor", "dana-" + person, ""));
        OUT.append("\n======== ")
                .append(title)
                .append("  [")
                .append(request.counsel().advice().row())
                .append("]\n");
        for (Wording wording : Suggester.suggest(named, Requests.ENGLISH)) {
            OUT.append("--- ").append(wording.approach()).append(' ').append(wording.reasons());
            OUT.append(wording.toVouch().isEmpty() ? "" : " vouch")
                    .append(" (")
                    .append(wording.text().length())
                    .append(")\n");
            OUT.append(wording.text()).append('\n');
        }
    }
}
