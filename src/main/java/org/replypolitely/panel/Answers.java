package org.replypolitely.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Flag;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.PrivateMotive;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.SharedHistory;
import org.replypolitely.phrasebook.Address;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.wording.Length;
import org.replypolitely.wording.Offer;

/**
 * What the user said in the open panel. Gone when it closes.
 *
 * @param relationship how they know the person; empty until they say so
 * @param goal what they would like
 * @param motive why, privately: never stored, sent or worded
 * @param history what they said about the past
 * @param flags special circumstances
 * @param offers what they offer, in the order in which they offered it
 * @param register how formal; empty where they leave it to us
 * @param length how much
 * @param approach their own choice of approach; empty where they follow the advice
 * @param vouched the reasons that they vouched for
 * @param address du or Sie; empty where they leave it to us
 */
public record Answers(
        Optional<Relationship> relationship,
        Goal goal,
        PrivateMotive motive,
        SharedHistory history,
        Set<Flag> flags,
        List<Offer> offers,
        Optional<Register> register,
        Length length,
        Optional<Approach> approach,
        Set<PublicReason> vouched,
        Optional<Address> address) {

    /** Nothing said yet. */
    public static final Answers NONE = new Answers(
            Optional.empty(),
            Goal.UNDECIDED,
            PrivateMotive.UNSTATED,
            SharedHistory.UNSTATED,
            Set.of(),
            List.of(),
            Optional.empty(),
            Length.USUAL,
            Optional.empty(),
            Set.of(),
            Optional.empty());

    public Answers {
        flags = Set.copyOf(flags);
        offers = List.copyOf(offers);
        vouched = Set.copyOf(vouched);
    }

    /** The relationship to reason with. */
    Relationship relationshipOrUnknown() {
        return relationship.orElse(Relationship.UNKNOWN);
    }

    /** The tone: the user's choice, else the one that is usual between such people. */
    Register tone() {
        return register.orElseGet(() -> switch (relationshipOrUnknown()) {
            case FRIEND, FAMILY, CLASSMATE, COLLEAGUE, FORMER_COLLEAGUE -> Register.CASUAL;
            case MANAGER,
                    FORMER_MANAGER,
                    REPORT,
                    FORMER_REPORT,
                    CLIENT,
                    SUPPLIER,
                    RECRUITER,
                    TEACHER,
                    STUDENT,
                    MET_ONCE,
                    COMPETITOR,
                    UNKNOWN -> Register.NEUTRAL;
        });
    }

    /** The form of address: the user's choice, else the one that is usual in this tone. */
    Address formOfAddress() {
        return address.orElseGet(() -> Address.fitting(tone(), relationshipOrUnknown()));
    }

    /** What is offered of this kind, if anything. */
    Optional<Offer> offer(Offer.Kind kind) {
        for (Offer offer : offers) {
            if (offer.kind() == kind) {
                return Optional.of(offer);
            }
        }
        return Optional.empty();
    }

    /** Another relationship or goal puts the question of the approach anew. */
    Answers with(Optional<Relationship> said, Goal wanted) {
        return new Answers(
                said, wanted, motive, history, flags, offers, register, length, Optional.empty(), vouched, address);
    }

    Answers with(PrivateMotive said) {
        return new Answers(
                relationship, goal, said, history, flags, offers, register, length, approach, vouched, address);
    }

    Answers with(SharedHistory said) {
        return new Answers(
                relationship, goal, motive, said, flags, offers, register, length, approach, vouched, address);
    }

    Answers with(Flag flag, boolean on) {
        return new Answers(
                relationship,
                goal,
                motive,
                history,
                changed(flags, flag, on),
                offers,
                register,
                length,
                approach,
                vouched,
                address);
    }

    Answers with(Offer offer) {
        List<Offer> changed = new ArrayList<>();
        boolean replaced = false;
        for (Offer old : offers) {
            boolean same = old.kind() == offer.kind();
            changed.add(same ? offer : old);
            replaced |= same;
        }
        if (!replaced) {
            changed.add(offer);
        }
        return withOffers(changed);
    }

    Answers without(Offer.Kind kind) {
        List<Offer> left = new ArrayList<>();
        for (Offer old : offers) {
            if (old.kind() != kind) {
                left.add(old);
            }
        }
        return withOffers(left);
    }

    Answers with(Register chosen) {
        return new Answers(
                relationship,
                goal,
                motive,
                history,
                flags,
                offers,
                Optional.of(chosen),
                length,
                approach,
                vouched,
                address);
    }

    Answers with(Length chosen) {
        return new Answers(
                relationship, goal, motive, history, flags, offers, register, chosen, approach, vouched, address);
    }

    Answers with(Approach chosen) {
        return new Answers(
                relationship,
                goal,
                motive,
                history,
                flags,
                offers,
                register,
                length,
                Optional.of(chosen),
                vouched,
                address);
    }

    Answers with(Address chosen) {
        return new Answers(
                relationship,
                goal,
                motive,
                history,
                flags,
                offers,
                register,
                length,
                approach,
                vouched,
                Optional.of(chosen));
    }

    Answers vouching(PublicReason reason, boolean isTrue) {
        return new Answers(
                relationship,
                goal,
                motive,
                history,
                flags,
                offers,
                register,
                length,
                approach,
                changed(vouched, reason, isTrue),
                address);
    }

    private Answers withOffers(List<Offer> changed) {
        return new Answers(
                relationship, goal, motive, history, flags, changed, register, length, approach, vouched, address);
    }

    private static <T> Set<T> changed(Set<T> before, T element, boolean on) {
        Set<T> after = new HashSet<>(before);
        if (on) {
            after.add(element);
        } else {
            after.remove(element);
        }
        return after;
    }
}
