package org.replypolitely.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.invitation.Gender;
import org.replypolitely.invitation.PersonName;
import org.replypolitely.phrasebook.Bits;
import org.replypolitely.phrasebook.Condition;
import org.replypolitely.phrasebook.DetailKinds;
import org.replypolitely.phrasebook.Move;
import org.replypolitely.phrasebook.Phrase;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.phrasebook.Slot;
import org.replypolitely.phrasebook.Slots;
import org.replypolitely.text.Texts;

/** What a message may state: the confirmed facts as conditions and filled slots (P12). */
final class MessageFacts {

    private static final List<Offer.Kind> TALKS = List.of(Offer.Kind.CALL, Offer.Kind.MEET);
    private static final List<Offer.Kind> LATER = List.of(Offer.Kind.CONNECT_LATER, Offer.Kind.CONTACT_LATER);
    private static final List<Offer.Kind> INSTEAD = List.of(
            Offer.Kind.CALL,
            Offer.Kind.MEET,
            Offer.Kind.OTHER_CHANNEL,
            Offer.Kind.SEE_YOU_AT,
            Offer.Kind.REFERRAL,
            Offer.Kind.CONTACT_LATER);

    /** What a note says of one of the two, and must not be passed over. */
    private static final int TOLD_IN_NOTE = Bits.of(Condition.NEWS) | Bits.of(Condition.PRAISE);

    private static final int THEIR_WORK = Bits.of(Slot.EMPLOYER) | Bits.of(Slot.WORK);

    private final WordingRequest request;
    private final PhraseBook book;
    private final int holding;
    private final Slots slots;
    private final Optional<Offer> talk;
    private final Optional<Offer> later;
    private final Optional<Offer> instead;

    MessageFacts(WordingRequest request, PhraseBook book) {
        this.request = request;
        this.book = book;
        this.holding = Conditions.of(request);
        this.slots = new Slots(book.language(), values());
        this.talk = first(TALKS);
        this.later = first(LATER);
        this.instead = first(INSTEAD);
    }

    Slots slots() {
        return slots;
    }

    /** The conditions that hold, as {@link Bits}. */
    int holding() {
        return holding;
    }

    boolean isGrieving() {
        return holds(Condition.BEREAVEMENT) || holds(Condition.LAYOFF);
    }

    /** Tells whether a phrase was written for somebody who grieves or lost their job. */
    boolean isAboutGrief(Phrase phrase) {
        return phrase.use().needs(Condition.BEREAVEMENT) || phrase.use().needs(Condition.LAYOFF);
    }

    /** Tells whether a phrase takes up what the note tells. */
    boolean takesUpNote(Phrase phrase) {
        return phrase.use().needsOneOf(TOLD_IN_NOTE & holding);
    }

    /** Tells whether the user said what the inviter does. */
    boolean knowsTheirWork() {
        return !slots.value(Slot.EMPLOYER).isEmpty() || !slots.value(Slot.WORK).isEmpty();
    }

    /** Tells whether a phrase speaks of what the inviter does. */
    boolean isAboutTheirWork(Phrase phrase) {
        return (phrase.slots() & THEIR_WORK) != 0;
    }

    /** A hostile note gets no thanks. */
    boolean deservesThanks() {
        return request.situation().evidence().note() != NoteKind.HOSTILE;
    }

    boolean isOffering() {
        return holds(Condition.OFFERED);
    }

    boolean isSigned() {
        return holds(Condition.SIGNED);
    }

    /** What the user offered that this move can word. */
    Optional<Offer> offerFor(Move move, Strategy strategy) {
        return switch (move) {
            case STEP -> talk;
            case REASON -> later;
            case ALTERNATIVE ->
                instead.isPresent() && saysAlready(strategy, instead.get()) ? Optional.empty() : instead;
            case GREETING, ANSWER, EMPATHY, GRATITUDE, OPINION, LIMIT, CLOSING, SIGN_OFF -> Optional.empty();
        };
    }

    /** The slots for wording one offer. */
    Slots slotsFor(Offer offer) {
        if (offer.kind() == Offer.Kind.OTHER_CHANNEL) {
            Channel channel = Channel.of(offer.detail());
            return slots.with(Slot.CHANNEL, channel.label()).with(Slot.CHANNEL_KIND, channel.kind());
        }
        DetailKinds.Recognised detail = book.detailKinds().recognise(Details.inSentence(offer.detail()));
        return slots.with(Slot.DETAIL, detail.words()).with(Slot.DETAIL_KIND, detail.kind());
    }

    private boolean holds(Condition condition) {
        return (holding & Bits.of(condition)) != 0;
    }

    private Optional<Offer> first(List<Offer.Kind> kinds) {
        for (Offer offer : request.offers()) {
            if (kinds.contains(offer.kind())) {
                return Optional.of(offer);
            }
        }
        return Optional.empty();
    }

    /** The channel that is the reason is not offered once more. */
    private static boolean saysAlready(Strategy strategy, Offer offer) {
        return offer.kind() == Offer.Kind.OTHER_CHANNEL && strategy.tells(PublicReason.OTHER_CHANNEL);
    }

    private Map<Slot, String> values() {
        Map<Slot, String> values = new HashMap<>();
        PersonName name = PersonName.parse(request.person().displayedName());
        values.put(Slot.GIVEN, name.given());
        values.put(Slot.SURNAME, name.surname());
        values.put(Slot.TITLE, name.title());
        values.put(Slot.TITLE_BARE, name.title().replace(".", ""));
        values.put(Slot.FULL, name.full());
        values.put(Slot.DISPLAYED, name.displayed());
        values.put(Slot.REGISTER, request.register().word());
        values.put(Slot.ADDRESS, request.address().word());
        values.put(Slot.REGION, request.particulars().region());
        values.put(Slot.TOPIC, Details.inSentence(request.particulars().topic()));
        putGender(Slot.ADDRESSEE_GENDER, Gender.toldBy(request.person().displayedName()), values);
        putGender(Slot.SPEAKER_GENDER, request.particulars().speaker(), values);
        if (request.situation().history().yearsSinceContact() >= 1) {
            values.put(
                    Slot.YEARS, Integer.toString(request.situation().history().yearsSinceContact()));
        }
        DetailKinds.Recognised place = book.detailKinds()
                .recognise(Details.inSentence(request.particulars().place()));
        values.put(Slot.PLACE, place.words());
        values.put(Slot.PLACE_KIND, place.kind());
        DetailKinds.Recognised employer = book.detailKinds()
                .recognise(Details.inSentence(request.particulars().employer()));
        values.put(Slot.EMPLOYER, employer.words());
        values.put(Slot.EMPLOYER_KIND, employer.kind());
        values.put(Slot.WORK, Details.inSentence(request.particulars().work()));
        Optional<Channel> channel = Channel.named(request);
        if (channel.isPresent()) {
            values.put(Slot.CHANNEL, channel.get().label());
            values.put(Slot.CHANNEL_KIND, channel.get().kind());
        }
        for (Offer offer : request.offers()) {
            if (offer.kind() == Offer.Kind.ANSWER) {
                values.put(Slot.ANSWER, Details.asSentences(offer.detail()));
            }
        }
        return values;
    }

    private static void putGender(Slot slot, Optional<Gender> gender, Map<Slot, String> values) {
        if (gender.isPresent()) {
            values.put(slot, Texts.kebab(gender.get()));
        }
    }
}
