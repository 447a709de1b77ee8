package org.replypolitely.wording;

import java.util.List;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Counsel;
import org.replypolitely.decision.Situation;
import org.replypolitely.invitation.Note;
import org.replypolitely.invitation.Person;
import org.replypolitely.phrasebook.Address;
import org.replypolitely.phrasebook.Register;

/** A request of which tests change a part, the others as they were; apart from {@link Requests}, which reads the whole English book. */
final class Changed {

    private final WordingRequest before;
    private Person person;
    private Note note;
    private Approach approach;
    private List<Offer> offers;
    private Register register;
    private Length length;
    private String signature;
    private int round;
    private Address address;
    private Particulars particulars;

    private Changed(WordingRequest before) {
        this.before = before;
        person = before.person();
        note = before.note();
        approach = before.approach();
        offers = before.offers();
        register = before.register();
        length = before.length();
        signature = before.signature();
        round = before.round();
        address = before.address();
        particulars = before.particulars();
    }

    /** The advised approach, friendly register, usual length, nothing offered. */
    static WordingRequest of(Situation situation, Counsel counsel) {
        return new WordingRequest(
                new Person("Dana Okafor", "dana-okafor", "Illustrator"),
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

    static WordingRequest with(WordingRequest request, Person person) {
        Changed changed = new Changed(request);
        changed.person = person;
        return changed.request();
    }

    static WordingRequest with(WordingRequest request, Note note) {
        Changed changed = new Changed(request);
        changed.note = note;
        return changed.request();
    }

    static WordingRequest with(WordingRequest request, Approach approach) {
        Changed changed = new Changed(request);
        changed.approach = approach;
        return changed.request();
    }

    static WordingRequest with(WordingRequest request, Offer... offers) {
        Changed changed = new Changed(request);
        changed.offers = List.of(offers);
        return changed.request();
    }

    static WordingRequest with(WordingRequest request, Register register, Length length, String signature) {
        Changed changed = new Changed(request);
        changed.register = register;
        changed.length = length;
        changed.signature = signature;
        changed.address = Address.fitting(register, request.situation().relationship());
        return changed.request();
    }

    static WordingRequest with(WordingRequest request, Address address) {
        Changed changed = new Changed(request);
        changed.address = address;
        return changed.request();
    }

    static WordingRequest with(WordingRequest request, Particulars particulars) {
        Changed changed = new Changed(request);
        changed.particulars = particulars;
        return changed.request();
    }

    static WordingRequest atRound(WordingRequest request, int round) {
        Changed changed = new Changed(request);
        changed.round = round;
        return changed.request();
    }

    private WordingRequest request() {
        return new WordingRequest(
                person,
                note,
                before.situation(),
                before.counsel(),
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
