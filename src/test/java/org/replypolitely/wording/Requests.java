package org.replypolitely.wording;

import java.nio.file.Path;
import java.util.List;
import org.replypolitely.build.PhraseBookCompiler;
import org.replypolitely.decision.Admissibility;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Counsellor;
import org.replypolitely.decision.PrivateMotive;
import org.replypolitely.decision.Situation;
import org.replypolitely.invitation.Note;
import org.replypolitely.invitation.Person;
import org.replypolitely.phrasebook.Address;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.phrasebook.PhraseBookReader;
import org.replypolitely.phrasebook.Register;

/** Requests for tests, and the real English phrase book. */
public final class Requests {

    public static final PhraseBook ENGLISH =
            PhraseBookReader.read(PhraseBookCompiler.compile(Path.of("src/main/resources/phrasebooks/en.ftl")));

    public static final Person DANA = new Person("Dana Okafor", "dana-okafor", "Illustrator");

    private Requests() {}

    /** The advised approach, friendly register, usual length, nothing offered. */
    public static WordingRequest of(Situation situation) {
        return of(situation, PrivateMotive.UNSTATED);
    }

    public static WordingRequest of(Situation situation, PrivateMotive motive) {
        return Changed.of(situation, Counsellor.counsel(situation, motive));
    }

    /** The texts of the English suggestions for a request. */
    public static List<String> texts(WordingRequest request) {
        return Suggester.suggest(request, ENGLISH).stream().map(Wording::text).toList();
    }

    public static WordingRequest with(WordingRequest request, Person person) {
        return Changed.with(request, person);
    }

    public static WordingRequest with(WordingRequest request, Note note) {
        return Changed.with(request, note);
    }

    public static WordingRequest with(WordingRequest request, Approach approach) {
        return Changed.with(request, approach);
    }

    public static WordingRequest with(WordingRequest request, Offer... offers) {
        return Changed.with(request, offers);
    }

    /** With the form of address that suits the register. */
    public static WordingRequest with(WordingRequest request, Register register, Length length, String signature) {
        return Changed.with(request, register, length, signature);
    }

    public static WordingRequest with(WordingRequest request, Address address) {
        return Changed.with(request, address);
    }

    public static WordingRequest with(WordingRequest request, Particulars particulars) {
        return Changed.with(request, particulars);
    }

    public static WordingRequest atRound(WordingRequest request, int round) {
        return Changed.atRound(request, round);
    }

    /**
     * How many suggestions there must be at least. Many known facts may leave a refusal a single true reason, and who was told a reason before
     * hears that one again and no other; everywhere else there is a choice of three.
     */
    public static int fewestSuggestions(Situation situation, Approach approach) {
        if (!approach.isWorded()) {
            return 0;
        }
        long left = of(situation).counsel().reasons().stream()
                .filter(verdict -> !(verdict.admissibility() instanceof Admissibility.RuledOut))
                .count();
        return left >= 2 || approach != Approach.DECLINE_WITH_REASON ? 3 : 1;
    }
}
