package org.replypolitely.wording;

import java.util.List;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Counsel;
import org.replypolitely.decision.Situation;
import org.replypolitely.invitation.Note;
import org.replypolitely.invitation.Person;
import org.replypolitely.phrasebook.Address;
import org.replypolitely.phrasebook.Register;

/**
 * Everything that a message may be made of. There is no way to put a private motive in.
 *
 * @param person who is answered
 * @param note what they wrote
 * @param situation the facts that the user confirmed
 * @param counsel the advice and the verdict on every reason
 * @param approach the approach to word first: the advised one, or the user's own choice
 * @param offers what the user offers
 * @param register how formal
 * @param length how much
 * @param signature the user's signature, or an empty string
 * @param round 0 for the first set of suggestions, then one more for each "another"
 * @param address du or Sie, in languages that have both
 * @param particulars what else is known, and may be said or heeded
 */
public record WordingRequest(
        Person person,
        Note note,
        Situation situation,
        Counsel counsel,
        Approach approach,
        List<Offer> offers,
        Register register,
        Length length,
        String signature,
        int round,
        Address address,
        Particulars particulars) {

    public WordingRequest {
        offers = List.copyOf(offers);
    }
}
