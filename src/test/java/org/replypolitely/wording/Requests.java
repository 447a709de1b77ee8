package org.replypolitely.wording;

import java.nio.file.Path;
import java.util.List;
import org.replypolitely.build.PhraseBookCompiler;
import org.replypolitely.decision.Admissibility;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Counsel;
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
        Counsel counsel = Counsellor.counsel(situation, motive);
        return new WordingRequest(
                DANA,
                Note.NONE,
                situation,
                counsel,
                counsel.advice().approach(),
                List.of(),
                Register.NEUTRAL,
                Length.USUAL,
                "",
                0,
                Address.fitting(Register.NEUTRAL, situation.relationship()),
                Particulars.NONE);
    }

    public static WordingRequest with(WordingRequest request, Person person) {
        return new WordingRequest(
                person,
                request.note(),
                request.situation(),
                request.counsel(),
                request.approach(),
                request.offers(),
                request.register(),
                request.length(),
                request.signature(),
                request.round(),
                request.address(),
                request.particulars());
    }

    public static WordingRequest with(WordingRequest request, Note note) {
        return new WordingRequest(
                request.person(),
                note,
                request.situation(),
                request.counsel(),
                request.approach(),
                request.offers(),
                request.register(),
                request.length(),
                request.signature(),
                request.round(),
                request.address(),
                request.particulars());
    }

    public static WordingRequest with(WordingRequest request, Approach approach) {
        return new WordingRequest(
                request.person(),
                request.note(),
                request.situation(),
                request.counsel(),
                approach,
                request.offers(),
                request.register(),
                request.length(),
                request.signature(),
                request.round(),
                request.address(),
                request.particulars());
    }

    public static WordingRequest with(WordingRequest request, Offer... offers) {
        return new WordingRequest(
                request.person(),
                request.note(),
                request.situation(),
                request.counsel(),
                request.approach(),
                List.of(offers),
                request.register(),
                request.length(),
                request.signature(),
                request.round(),
                request.address(),
                request.particulars());
    }

    public static WordingRequest with(WordingRequest request, Register register, Length length, String signature) {
        return new WordingRequest(
                request.person(),
                request.note(),
                request.situation(),
                request.counsel(),
                request.approach(),
                request.offers(),
                register,
                length,
                signature,
                request.round(),
                Address.fitting(register, request.situation().relationship()),
                request.particulars());
    }

    public static WordingRequest atRound(WordingRequest request, int round) {
        return new WordingRequest(
                request.person(),
                request.note(),
                request.situation(),
                request.counsel(),
                request.approach(),
                request.offers(),
                request.register(),
                request.length(),
                request.signature(),
                round,
                request.address(),
                request.particulars());
    }

    public static WordingRequest with(WordingRequest request, Address address) {
        return new WordingRequest(
                request.person(),
                request.note(),
                request.situation(),
                request.counsel(),
                request.approach(),
                request.offers(),
                request.register(),
                request.length(),
                request.signature(),
                request.round(),
                address,
                request.particulars());
    }

    public static WordingRequest with(WordingRequest request, Particulars particulars) {
        return new WordingRequest(
                request.person(),
                request.note(),
                request.situation(),
                request.counsel(),
                request.approach(),
                request.offers(),
                request.register(),
                request.length(),
                request.signature(),
                request.round(),
                request.address(),
                particulars);
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
