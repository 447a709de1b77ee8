package org.replypolitely.panel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Claim;
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
 * @param background the facts about the two
 * @param wish what shall come of it
 * @param manner how the reply shall sound
 * @param details what makes it personal
 */
public record Answers(Background background, Wish wish, Manner manner, Details details) {

    /** Nothing said yet. */
    public static final Answers NONE = new Answers(Background.NONE, Wish.NONE, Manner.USUAL, Details.NONE);

    /** How they know the person; empty until they say so. */
    Optional<Relationship> relationship() {
        return background.relationship();
    }

    /** The relationship to reason with. */
    Relationship relationshipOrUnknown() {
        return relationship().orElse(Relationship.UNKNOWN);
    }

    SharedHistory history() {
        return background.history();
    }

    Set<Flag> flags() {
        return background.flags();
    }

    /** The reasons that they vouched for. */
    Set<PublicReason> vouched() {
        return background.vouched();
    }

    /** What they vouched for, word by word. */
    Set<Claim> claims() {
        return background.claims();
    }

    /** What they said about what we read from the card. */
    Corrections corrections() {
        return background.corrections();
    }

    Goal goal() {
        return wish.goal();
    }

    PrivateMotive motive() {
        return wish.motive();
    }

    /** Their own choice of approach; empty where they follow the advice. */
    Optional<Approach> approach() {
        return wish.approach();
    }

    List<Offer> offers() {
        return wish.offers();
    }

    /** What is offered of this kind, if anything. */
    Optional<Offer> offer(Offer.Kind kind) {
        for (Offer offer : offers()) {
            if (offer.kind() == kind) {
                return Optional.of(offer);
            }
        }
        return Optional.empty();
    }

    Optional<Register> register() {
        return manner.register();
    }

    Length length() {
        return manner.length();
    }

    /** The language that they chose for this reply, by its tag, or an empty string. */
    String language() {
        return manner.language();
    }

    /** The tone: the user's choice, else the one that is usual between such people. */
    Register tone() {
        return register().orElseGet(() -> switch (relationshipOrUnknown()) {
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
        return manner.address().orElseGet(() -> Address.fitting(tone(), relationshipOrUnknown()));
    }

    /** Another relationship or goal puts the question of the approach anew. */
    Answers with(Optional<Relationship> said, Goal wanted) {
        return new Answers(background.with(said), wish.with(wanted).with(Optional.empty()), manner, details);
    }

    Answers with(PrivateMotive said) {
        return with(wish.with(said));
    }

    Answers with(SharedHistory said) {
        return with(background.with(said));
    }

    Answers with(Corrections said) {
        return with(background.with(said));
    }

    Answers with(Flag flag, boolean on) {
        return with(background.with(flag, on));
    }

    Answers with(Offer offer) {
        return with(wish.with(offer));
    }

    Answers without(Offer.Kind kind) {
        return with(wish.without(kind));
    }

    Answers with(Approach chosen) {
        return with(wish.with(Optional.of(chosen)));
    }

    Answers with(Register chosen) {
        return with(manner.with(chosen));
    }

    Answers with(Length chosen) {
        return with(manner.with(chosen));
    }

    Answers with(Address chosen) {
        return with(manner.with(chosen));
    }

    Answers in(String language) {
        return with(manner.in(language));
    }

    Answers at(String place) {
        return with(details.withPlace(place));
    }

    Answers about(String topic) {
        return with(details.withTopic(topic));
    }

    Answers workingAt(String employer) {
        return with(details.withEmployer(employer));
    }

    Answers doing(String work) {
        return with(details.withWork(work));
    }

    Answers vouching(Claim claim, boolean isTrue) {
        return with(background.vouching(claim, isTrue));
    }

    private Answers with(Background changed) {
        return new Answers(changed, wish, manner, details);
    }

    private Answers with(Wish changed) {
        return new Answers(background, changed, manner, details);
    }

    private Answers with(Manner changed) {
        return new Answers(background, wish, changed, details);
    }

    private Answers with(Details changed) {
        return new Answers(background, wish, manner, changed);
    }
}
