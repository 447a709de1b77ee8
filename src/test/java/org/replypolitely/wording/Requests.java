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

    /** The texts of the English suggestions for a request. */
    public static List<String> texts(WordingRequest request) {
        return Suggester.suggest(request, ENGLISH).stream().map(Wording::text).toList();
    }

    public static WordingRequest with(WordingRequest request, Person person) {
        Changed changed = new Changed(request);
        changed.person = person;
        return changed.request();
    }

    public static WordingRequest with(WordingRequest request, Note note) {
        Changed changed = new Changed(request);
        changed.note = note;
        return changed.request();
    }

    public static WordingRequest with(WordingRequest request, Approach approach) {
        Changed changed = new Changed(request);
        changed.approach = approach;
        return changed.request();
    }

    public static WordingRequest with(WordingRequest request, Offer... offers) {
        Changed changed = new Changed(request);
        changed.offers = List.of(offers);
        return changed.request();
    }

    /** With the form of address that suits the register. */
    public static WordingRequest with(WordingRequest request, Register register, Length length, String signature) {
        Changed changed = new Changed(request);
        changed.register = register;
        changed.length = length;
        changed.signature = signature;
        changed.address = Address.fitting(register, request.situation().relationship());
        return changed.request();
    }

    public static WordingRequest with(WordingRequest request, Address address) {
        Changed changed = new Changed(request);
        changed.address = address;
        return changed.request();
    }

    public static WordingRequest with(WordingRequest request, Particulars particulars) {
        Changed changed = new Changed(request);
        changed.particulars = particulars;
        return changed.request();
    }

    public static WordingRequest with(WordingRequest request, Counsel counsel) {
        Changed changed = new Changed(request);
        changed.counsel = counsel;
        changed.approach = counsel.advice().approach();
        return changed.request();
    }

    public static WordingRequest atRound(WordingRequest request, int round) {
        Changed changed = new Changed(request);
        changed.round = round;
        return changed.request();
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

    /** The parts of a request that tests change, those of another request to begin with. */
    private static final class Changed {
        private final WordingRequest before;
        private Person person;
        private Note note;
        private Counsel counsel;
        private Approach approach;
        private List<Offer> offers;
        private Register register;
        private Length length;
        private String signature;
        private int round;
        private Address address;
        private Particulars particulars;

        Changed(WordingRequest before) {
            this.before = before;
            person = before.person();
            note = before.note();
            counsel = before.counsel();
            approach = before.approach();
            offers = before.offers();
            register = before.register();
            length = before.length();
            signature = before.signature();
            round = before.round();
            address = before.address();
            particulars = before.particulars();
        }

        WordingRequest request() {
            return new WordingRequest(
                    person,
                    note,
                    before.situation(),
                    counsel,
                    approach,
                    offers,
                    register,
                    length,
                    signature,
                    round,
                    address,
                    particulars);
        }
    }
}
