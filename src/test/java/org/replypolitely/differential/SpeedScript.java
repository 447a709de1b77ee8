package org.replypolitely.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.replypolitely.decision.CardEvidence;
import org.replypolitely.decision.Counsel;
import org.replypolitely.decision.Counsellor;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.PrivateMotive;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.SharedHistory;
import org.replypolitely.decision.Situation;
import org.replypolitely.decision.UsagePolicy;
import org.replypolitely.invitation.Note;
import org.replypolitely.invitation.Person;
import org.replypolitely.phrasebook.Address;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.phrasebook.PhraseBookReader;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.wording.Length;
import org.replypolitely.wording.Particulars;
import org.replypolitely.wording.Suggester;
import org.replypolitely.wording.WordingRequest;
import org.teavm.jso.JSBody;

/** Words suggestion sets, counsel included, for two seconds, and leaves behind how many there were in a second of
 * processor time. */
public final class SpeedScript {

    private static final int WARM_UP = 500;
    private static final double MILLISECONDS = 2000;

    private SpeedScript() {}

    public static void main(String[] args) {
        PhraseBook book = PhraseBookReader.read(phraseBook());
        List<Situation> situations = new ArrayList<>();
        for (Relationship relationship : Relationship.values()) {
            for (Goal goal : Goal.values()) {
                situations.add(new Situation(
                        relationship,
                        SharedHistory.UNSTATED,
                        goal,
                        CardEvidence.NOTHING,
                        UsagePolicy.UNSTATED,
                        Set.of(),
                        Set.of()));
            }
        }
        int texts = 0;
        for (int i = 0; i < WARM_UP; i++) {
            texts += word(situations.get(i % situations.size()), i, book);
        }
        double start = now();
        int sets = 0;
        while (sets % 50 != 0 || now() - start < MILLISECONDS) {
            texts += word(situations.get(sets % situations.size()), sets, book);
            sets++;
        }
        publish(sets / ((now() - start) / 1000), texts);
    }

    private static int word(Situation situation, int i, PhraseBook book) {
        Counsel counsel = Counsellor.counsel(situation, PrivateMotive.UNSTATED);
        Register register = Register.fitting(situation.relationship());
        return Suggester.suggest(
                        new WordingRequest(
                                new Person("Dana Okafor", "person-" + i % 100, ""),
                                Note.NONE,
                                situation,
                                counsel,
                                counsel.advice().approach(),
                                List.of(),
                                register,
                                Length.USUAL,
                                "",
                                0,
                                Address.fitting(register, situation.relationship()),
                                Particulars.NONE),
                        book)
                .size();
    }

    /** Milliseconds of processor time that this process took, so that a busy machine measures the same. */
    @JSBody(script = "var used = process.cpuUsage(); return (used.user + used.system) / 1000;")
    private static native double now();

    @JSBody(script = "return globalThis.phraseBook;")
    private static native String phraseBook();

    @JSBody(
            params = {"setsPerSecond", "texts"},
            script = "globalThis.setsPerSecond = setsPerSecond; globalThis.texts = texts;")
    private static native void publish(double setsPerSecond, int texts);
}
