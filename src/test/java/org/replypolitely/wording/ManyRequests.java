package org.replypolitely.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.decision.CardEvidence;
import org.replypolitely.decision.Counsel;
import org.replypolitely.decision.Counsellor;
import org.replypolitely.decision.Flag;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.Likeness;
import org.replypolitely.decision.MeetsInPerson;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.PrivateMotive;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.SharedHistory;
import org.replypolitely.decision.Situation;
import org.replypolitely.decision.UsagePolicy;
import org.replypolitely.decision.WorkedTogether;
import org.replypolitely.invitation.Note;
import org.replypolitely.invitation.Person;
import org.replypolitely.phrasebook.Address;
import org.replypolitely.phrasebook.Register;

/** A large sample of requests, the same in every run: each relationship with each goal, register and length, and what varies beside them by turns. */
public final class ManyRequests {

    private static final String[] NAMES = {"Dana Weber", "Jonas Fischer", "Maria Lang", "Dr. Lena Vogt"};
    private static final int[] YEARS = {-1, 0, 1, 3, 8};

    private int number;
    private final boolean german;
    private final String region;
    private final List<WordingRequest> requests = new ArrayList<>();

    private ManyRequests(String tag) {
        german = tag.startsWith("de");
        region = tag.substring(3);
    }

    /** The sample, with details typed in the language of this tag, such as {@code en-GB}. */
    public static List<WordingRequest> of(String tag) {
        ManyRequests many = new ManyRequests(tag);
        for (Relationship relationship : Relationship.values()) {
            for (Goal goal : Goal.values()) {
                for (Register register : Register.values()) {
                    for (Length length : Length.values()) {
                        many.add(relationship, goal, register, length);
                    }
                }
            }
        }
        return many.requests;
    }

    private void add(Relationship relationship, Goal goal, Register register, Length length) {
        number++;
        Flag[] flags = Flag.values();
        boolean flagged = number % 4 == 0;
        Situation situation = new Situation(
                relationship,
                new SharedHistory(
                        turn(WorkedTogether.values(), number),
                        turn(MeetsInPerson.values(), number % 7),
                        YEARS[number % YEARS.length],
                        number % 11 == 0),
                goal,
                new CardEvidence(
                        turn(NoteKind.values(), number % 13),
                        Likeness.UNKNOWN,
                        turn(Likeness.values(), number % 3),
                        true,
                        false),
                new UsagePolicy(
                        Set.of(), number % 5 == 0 ? List.of("WhatsApp", german ? "E-Mail" : "email") : List.of()),
                Set.of(),
                flagged ? Set.of(flags[number / 4 % flags.length]) : Set.of());
        Counsel counsel = Counsellor.counsel(situation, PrivateMotive.UNSTATED);
        NoteKind kind = situation.evidence().note();
        boolean noted = kind != NoteKind.NONE && kind != NoteKind.SITE_DEFAULT;
        Address address = number % 9 == 0 ? turn(Address.values(), number) : Address.fitting(register, relationship);
        requests.add(new WordingRequest(
                new Person(NAMES[number % NAMES.length], "person-" + number, ""),
                new Note(noted ? "Hello" : "", false),
                situation,
                counsel,
                counsel.advice().approach(),
                offers(),
                register,
                length,
                number % 3 == 0 ? "Jo" : "",
                number % 17 == 0 ? 1 : 0,
                address,
                particulars()));
    }

    private static <T> T turn(T[] values, int number) {
        return values[number % values.length];
    }

    private List<Offer> offers() {
        Offer.Kind[] kinds = Offer.Kind.values();
        if (number % 5 > 1) {
            return List.of();
        }
        Offer.Kind kind = kinds[number / 5 % kinds.length];
        return List.of(new Offer(kind, number % 4 == 0 ? "" : detail(kind)));
    }

    private String detail(Offer.Kind kind) {
        return switch (kind) {
            case CALL, CONNECT_LATER, CONTACT_LATER -> german ? "nächste Woche" : "next week";
            case MEET -> german ? "am Freitag" : "on Friday";
            case OTHER_CHANNEL -> german ? "E-Mail" : "email";
            case SEE_YOU_AT -> german ? "beim Klassentreffen" : "the reunion";
            case REFERRAL -> "Sam Lee";
            case ANSWER -> german ? "Ja, ich unterrichte noch freitags." : "Yes, I still teach on Fridays.";
        };
    }

    private Particulars particulars() {
        return new Particulars(
                        number % 6 == 0 ? german ? "in Lissabon" : "in Lisbon" : "",
                        number % 10 == 0 ? german ? "dem Umbau" : "the design job" : "",
                        Optional.empty(),
                        region,
                        Set.of())
                .withWork(
                        number % 8 == 3 ? "Northwind" : "",
                        number % 8 == 6 ? german ? "die Bäckerei" : "the bakery" : "");
    }
}
