package org.replypolitely.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.CardEvidence;
import org.replypolitely.decision.Counsel;
import org.replypolitely.decision.Counsellor;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.PrivateMotive;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.ReasonVerdict;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.SharedHistory;
import org.replypolitely.decision.Situation;
import org.replypolitely.decision.UsagePolicy;
import org.replypolitely.invitation.Note;
import org.replypolitely.invitation.Person;
import org.replypolitely.invitation.PersonName;
import org.replypolitely.phrasebook.Address;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.phrasebook.PhraseBookReader;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.tact.TactCheck;
import org.replypolitely.tact.TactRemark;
import org.replypolitely.tact.TactRules;
import org.replypolitely.tact.TactRulesReader;
import org.replypolitely.text.TextVectors;
import org.replypolitely.wording.Length;
import org.replypolitely.wording.Particulars;
import org.replypolitely.wording.Suggester;
import org.replypolitely.wording.Wording;
import org.replypolitely.wording.WordingRequest;

/** What both sides compute: text helpers, names, counsel, suggestions and remarks of tact. */
final class Vectors {

    private static final String[] NAMES = {
        "Dana Öz",
        "Dr. Priya Raman, PhD, PMP",
        "\u00a0Zoë\tEl-Sayed\u200f ",
        "李小龙",
        "JOSÉ DE LA CRUZ",
        "🚀 Sam Rivers | Growth (he/him)",
        "\u202bמרים לוי\u202c",
        "O’Neil",
        "",
        "<b>Kim</b>",
    };

    private static final String[] EDITED = {
        "Hi Dana,\n\nI’m sorry, I’m too busy for LinkedIn. Maybe later!",
        "No.",
        "Thanks\u00a0for the invitation.\tI keep LinkedIn for people in my own field, so I’ll leave this one. 🚀",
    };

    private Vectors() {}

    static List<String> results(String compiledPhraseBook, String compiledTactRules, String compiledEvidence) {
        List<String> results = new ArrayList<>(TextVectors.results());
        for (String name : NAMES) {
            PersonName parsed = PersonName.parse(name);
            results.add("name " + name + " = " + parsed.given() + "|" + parsed.surname() + "|" + parsed.title() + "|"
                    + parsed.displayed());
        }
        PhraseBook book = PhraseBookReader.read(compiledPhraseBook);
        TactRules rules = TactRulesReader.read(compiledTactRules);
        int turn = 0;
        for (Relationship relationship : Relationship.values()) {
            for (Goal goal : Goal.values()) {
                Register register = pick(Register.values(), turn);
                PrivateMotive motive = pick(PrivateMotive.values(), turn);
                counselAndWord(relationship, goal, register, motive, pick(NAMES, turn), book, rules, turn % 3, results);
                turn++;
            }
        }
        for (String text : EDITED) {
            remarks(text, rules, results);
        }
        MemoryVectors.add(compiledEvidence, results);
        return results;
    }

    private static void counselAndWord(
            Relationship relationship,
            Goal goal,
            Register register,
            PrivateMotive motive,
            String name,
            PhraseBook book,
            TactRules rules,
            int round,
            List<String> results) {
        Situation situation = new Situation(
                relationship,
                SharedHistory.UNSTATED,
                goal,
                CardEvidence.NOTHING,
                new UsagePolicy(Set.of(PublicReason.RARE_USE), List.of("Signal")),
                Set.of(),
                Set.of());
        Counsel counsel = Counsellor.counsel(situation, motive);
        String where = relationship.name() + " " + goal.name() + " ";
        results.add(where + counsel.advice().row().name() + " "
                + counsel.advice().approach().name());
        for (ReasonVerdict verdict : counsel.reasons()) {
            results.add(where + verdict.reason().name() + " "
                    + verdict.admissibility().getClass().getSimpleName());
        }
        WordingRequest request = new WordingRequest(
                new Person(name, "person-" + goal.name(), ""),
                Note.NONE,
                situation,
                counsel,
                counsel.advice().approach(),
                List.of(),
                register,
                Length.USUAL,
                "",
                round,
                Address.fitting(register, situation.relationship()),
                Particulars.NONE.withWork(round == 1 ? "Hearth & Crumb." : "", round == 2 ? "the ovens" : ""));
        for (Wording wording : Suggester.suggest(request, book)) {
            results.add(where + wording.approach().name() + " " + wording.text());
            for (TactRemark remark : TactCheck.check(wording.text(), wording.approach(), rules)) {
                results.add(where + remark.rule() + " " + remark.start() + "-" + remark.end());
            }
        }
    }

    private static <T> T pick(T[] all, int turn) {
        return all[turn % all.length];
    }

    private static void remarks(String text, TactRules rules, List<String> results) {
        for (TactRemark remark : TactCheck.check(text, Approach.DECLINE_WITH_REASON, rules)) {
            results.add(text + " : " + remark.rule() + " " + remark.start() + "-" + remark.end());
        }
    }
}
