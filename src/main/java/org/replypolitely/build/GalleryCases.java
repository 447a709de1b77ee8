package org.replypolitely.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.decision.CardEvidence;
import org.replypolitely.decision.Flag;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.Likeness;
import org.replypolitely.decision.MeetsInPerson;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.PrivateMotive;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.SharedHistory;
import org.replypolitely.decision.Situation;
import org.replypolitely.decision.ToldBefore;
import org.replypolitely.decision.UsagePolicy;
import org.replypolitely.decision.WorkedTogether;
import org.replypolitely.wording.Offer;
import org.replypolitely.wording.Particulars;

/** The situations of interest: every relationship with every goal on the first run, and then what changes advice, reasons or words. */
final class GalleryCases {

    static final String FIRST_RUN = "First run";
    private static final String NOTES = "Notes";
    private static final String MOTIVES = "Private motives";
    private static final String CIRCUMSTANCES = "Circumstances";
    private static final String HISTORY = "History and card";
    private static final String RULES = "Rules and offers";

    private final List<GalleryCase> cases = new ArrayList<>();

    private GalleryCases() {}

    static List<GalleryCase> all() {
        GalleryCases gallery = new GalleryCases();
        for (Relationship relationship : Relationship.values()) {
            for (Goal goal : Goal.values()) {
                gallery.add(FIRST_RUN, "", situation(relationship, goal));
            }
        }
        gallery.addNotes();
        gallery.addMotives();
        gallery.addCircumstances();
        gallery.addHistory();
        gallery.addRules();
        gallery.addWork();
        return gallery.cases;
    }

    private void addNotes() {
        addNote(Relationship.FRIEND, NoteKind.PERSONAL, "It was lovely to see you at the harvest fair.");
        addNote(Relationship.FRIEND, NoteKind.SITE_DEFAULT, "I’d like to join your LinkedIn network.");
        addNote(Relationship.CLASSMATE, NoteKind.QUESTION, "It’s been ages. Do you still play the cello?");
        addNote(Relationship.FORMER_COLLEAGUE, NoteKind.REQUEST, "I’m looking for a job. Could you refer me?");
        addNote(Relationship.FORMER_COLLEAGUE, NoteKind.NEWS, "I’ve opened a small bakery in Bergen.");
        addNote(Relationship.MET_ONCE, NoteKind.PRAISE, "Loved your talk at the harbour museum.");
        addNote(Relationship.SUPPLIER, NoteKind.PITCH, "We help companies like yours. Worth a quick call?");
        addNote(Relationship.UNKNOWN, NoteKind.PITCH, "We help companies like yours. Worth a quick call?");
        addNote(Relationship.MET_ONCE, NoteKind.HOSTILE, "Still ignoring me? You’ll regret it.");
        addNote(Relationship.FRIEND, Goal.NOT_YET, NoteKind.HOSTILE, "Still ignoring me? You’ll regret it.");
        addNote(Relationship.MET_ONCE, NoteKind.OTHER_LANGUAGE, "Hola, me gustaría conectar contigo. Gracias.");
    }

    private void addMotives() {
        for (PrivateMotive motive : PrivateMotive.values()) {
            if (motive != PrivateMotive.UNSTATED) {
                String also = "motive_" + motive.name();
                for (Relationship relationship : List.of(Relationship.FRIEND, Relationship.FORMER_COLLEAGUE)) {
                    Goal goal = relationship == Relationship.FRIEND ? Goal.CLOSE_POLITELY : Goal.NOT_YET;
                    cases.add(new GalleryCase(MOTIVES, also, situation(relationship, goal), motive, "", List.of()));
                }
            }
        }
    }

    private void addCircumstances() {
        for (Flag flag : Flag.values()) {
            for (Relationship relationship :
                    List.of(Relationship.FRIEND, Relationship.FORMER_COLLEAGUE, Relationship.CLIENT)) {
                for (Goal goal : List.of(Goal.CLOSE_POLITELY, Goal.NOT_YET)) {
                    Situation plain = situation(relationship, goal);
                    add(
                            CIRCUMSTANCES,
                            "flag_" + flag.name(),
                            with(plain, plain.history(), plain.evidence(), Set.of(flag)));
                }
            }
        }
    }

    private void addHistory() {
        addHistory(
                "circumstance_refused_before",
                Relationship.FRIEND,
                new SharedHistory(WorkedTogether.UNKNOWN, MeetsInPerson.UNKNOWN, -1, true));
        addHistory(
                "circumstance_refused_before",
                Relationship.FORMER_COLLEAGUE,
                new SharedHistory(WorkedTogether.UNKNOWN, MeetsInPerson.UNKNOWN, 2, true));
        for (WorkedTogether worked : List.of(WorkedTogether.NEVER, WorkedTogether.PAST, WorkedTogether.NOW)) {
            SharedHistory history = new SharedHistory(worked, MeetsInPerson.UNKNOWN, -1, false);
            addHistory("worked_" + worked.name(), Relationship.FRIEND, history);
            addHistory("worked_" + worked.name(), Relationship.FORMER_COLLEAGUE, history);
        }
        addHistory(
                "meets_OFTEN",
                Relationship.FORMER_COLLEAGUE,
                new SharedHistory(WorkedTogether.UNKNOWN, MeetsInPerson.OFTEN, -1, false));
        addHistory(
                "since_MANY_YEARS",
                Relationship.FORMER_COLLEAGUE,
                new SharedHistory(WorkedTogether.UNKNOWN, MeetsInPerson.UNKNOWN, 8, false));
        for (Likeness field : List.of(Likeness.SAME, Likeness.ADJACENT, Likeness.DIFFERENT)) {
            addCard("field_is_" + field.name(), new CardEvidence(NoteKind.NONE, Likeness.UNKNOWN, field, false, false));
        }
        addCard(
                "reading_same_employer",
                new CardEvidence(NoteKind.NONE, Likeness.SAME, Likeness.UNKNOWN, false, false));
        Situation upload = situation(Relationship.MET_ONCE, Goal.CLOSE_POLITELY);
        add(
                HISTORY,
                "remark_PROBABLY_AN_UPLOAD",
                with(
                        upload,
                        new SharedHistory(WorkedTogether.UNKNOWN, MeetsInPerson.NEVER, -1, false),
                        new CardEvidence(NoteKind.NONE, Likeness.UNKNOWN, Likeness.UNKNOWN, false, true),
                        Set.of()));
        add(HISTORY, "conflict_OTHER_REASON", told(Set.of(PublicReason.RARE_USE), Set.of()));
        add(HISTORY, "conflict_CONTRADICTS", told(Set.of(), Set.of(PublicReason.RARE_USE)));
    }

    private void addRules() {
        for (PublicReason rule : PublicReason.values()) {
            if (rule.scope() == PublicReason.Scope.RULE) {
                Situation plain = situation(Relationship.CLASSMATE, Goal.CLOSE_POLITELY);
                add(
                        RULES,
                        "claim_" + rule.name(),
                        new Situation(
                                plain.relationship(),
                                plain.history(),
                                plain.goal(),
                                plain.evidence(),
                                new UsagePolicy(Set.of(rule), List.of()),
                                Set.of(),
                                Set.of()));
            }
        }
        for (Offer offer : List.of(
                new Offer(Offer.Kind.CALL, "next week"),
                new Offer(Offer.Kind.MEET, "a coffee on Friday"),
                new Offer(Offer.Kind.OTHER_CHANNEL, "Signal"),
                new Offer(Offer.Kind.SEE_YOU_AT, "the reunion"),
                new Offer(Offer.Kind.REFERRAL, "Priya Raman"),
                new Offer(Offer.Kind.CONTACT_LATER, "in spring"))) {
            cases.add(new GalleryCase(
                    RULES,
                    "offer_" + offer.kind().name(),
                    situation(Relationship.FRIEND, Goal.KEEP_WARM_ELSEWHERE),
                    PrivateMotive.UNSTATED,
                    "",
                    List.of(offer)));
        }
    }

    private void addWork() {
        for (Goal goal : List.of(Goal.CLOSE_POLITELY, Goal.NOT_YET)) {
            addWork(goal, "ask_employer", Particulars.NONE.withWork("Northwind", ""));
            addWork(goal, "ask_work", Particulars.NONE.withWork("", "Hearth & Crumb"));
        }
    }

    private void addWork(Goal goal, String also, Particulars particulars) {
        cases.add(new GalleryCase(
                RULES,
                also,
                situation(Relationship.FORMER_COLLEAGUE, goal),
                PrivateMotive.UNSTATED,
                "",
                List.of(),
                particulars));
    }

    private void add(String group, String also, Situation situation) {
        cases.add(new GalleryCase(group, also, situation, PrivateMotive.UNSTATED, "", List.of()));
    }

    private void addNote(Relationship relationship, NoteKind kind, String words) {
        addNote(relationship, Goal.CLOSE_POLITELY, kind, words);
    }

    private void addNote(Relationship relationship, Goal goal, NoteKind kind, String words) {
        Situation plain = situation(relationship, goal);
        CardEvidence card = new CardEvidence(kind, Likeness.UNKNOWN, Likeness.UNKNOWN, false, false);
        cases.add(new GalleryCase(
                NOTES,
                "note_kind_" + kind.name(),
                with(plain, plain.history(), card, Set.of()),
                PrivateMotive.UNSTATED,
                words,
                List.of()));
    }

    private void addHistory(String also, Relationship relationship, SharedHistory history) {
        Goal goal = relationship == Relationship.FRIEND ? Goal.CLOSE_POLITELY : Goal.NOT_YET;
        add(HISTORY, also, with(situation(relationship, goal), history, CardEvidence.NOTHING, Set.of()));
    }

    private void addCard(String also, CardEvidence card) {
        Situation plain = situation(Relationship.FRIEND, Goal.CLOSE_POLITELY);
        add(HISTORY, also, with(plain, plain.history(), card, Set.of()));
    }

    private static Situation situation(Relationship relationship, Goal goal) {
        return new Situation(
                relationship,
                SharedHistory.UNSTATED,
                goal,
                CardEvidence.NOTHING,
                UsagePolicy.UNSTATED,
                Set.of(),
                Set.of());
    }

    private static Situation with(Situation plain, SharedHistory history, CardEvidence card, Set<Flag> flags) {
        return new Situation(plain.relationship(), history, plain.goal(), card, plain.policy(), plain.vouched(), flags);
    }

    private static Situation told(Set<PublicReason> them, Set<PublicReason> circle) {
        return new Situation(
                Relationship.FORMER_COLLEAGUE,
                SharedHistory.UNSTATED,
                Goal.CLOSE_POLITELY,
                CardEvidence.NOTHING,
                UsagePolicy.UNSTATED,
                Set.of(),
                Set.of(),
                new ToldBefore(them, false, Optional.empty(), circle, circle.size()));
    }
}
