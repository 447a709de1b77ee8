package org.replypolitely.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.decision.Flag;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.MeetsInPerson;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.SharedHistory;
import org.replypolitely.decision.Situation;
import org.replypolitely.decision.WorkedTogether;
import org.replypolitely.invitation.PersonName;
import org.replypolitely.phrasebook.Address;
import org.replypolitely.phrasebook.Condition;
import org.replypolitely.phrasebook.Phrase;
import org.replypolitely.phrasebook.Slot;
import org.replypolitely.phrasebook.Slots;
import org.replypolitely.text.Texts;

/** What a message may state: the confirmed facts as conditions and filled slots (P12). */
final class MessageFacts {

    private final WordingRequest request;
    private final Set<Condition> conditions;
    private final Slots slots;

    MessageFacts(WordingRequest request, String language) {
        this.request = request;
        this.conditions = conditions(request);
        this.slots = new Slots(language, slots(request));
    }

    Slots slots() {
        return slots;
    }

    boolean hold(Set<Condition> needed) {
        return conditions.containsAll(needed);
    }

    boolean isGrieving() {
        return conditions.contains(Condition.BEREAVEMENT) || conditions.contains(Condition.LAYOFF);
    }

    /** Tells whether a phrase was written for somebody who grieves or lost their job. */
    boolean isAboutGrief(Phrase phrase) {
        return phrase.when().contains(Condition.BEREAVEMENT) || phrase.when().contains(Condition.LAYOFF);
    }

    /** A hostile note gets no thanks. */
    boolean deservesThanks() {
        return request.situation().evidence().note() != NoteKind.HOSTILE;
    }

    boolean isSigned() {
        return conditions.contains(Condition.SIGNED);
    }

    /** The first thing offered of these kinds. */
    Optional<Offer> offer(List<Offer.Kind> kinds) {
        for (Offer offer : request.offers()) {
            if (kinds.contains(offer.kind())) {
                return Optional.of(offer);
            }
        }
        return Optional.empty();
    }

    /** The slots for wording one offer. */
    Slots slotsFor(Offer offer) {
        Slots filled = slots.with(Slot.DETAIL, Details.inSentence(offer.detail()));
        if (offer.kind() != Offer.Kind.OTHER_CHANNEL) {
            return filled;
        }
        Channel channel = Channel.of(offer.detail());
        return filled.with(Slot.CHANNEL, channel.label()).with(Slot.CHANNEL_KIND, channel.kind());
    }

    private static Set<Condition> conditions(WordingRequest request) {
        Situation situation = request.situation();
        SharedHistory history = situation.history();
        Relationship relationship = situation.relationship();
        Set<Condition> conditions = new HashSet<>();
        boolean hasNote = !Texts.isBlank(request.note().text());
        addIf(hasNote && isFriendly(situation.evidence().note()), Condition.NOTE, conditions);
        addIf(!hasNote, Condition.NO_NOTE, conditions);
        addIf(history.workedTogether() == WorkedTogether.PAST, Condition.WORKED_TOGETHER_ONCE, conditions);
        addIf(history.workedTogether() == WorkedTogether.NOW, Condition.WORKING_TOGETHER, conditions);
        boolean implied = history.workedTogether() == WorkedTogether.UNKNOWN;
        addIf(implied && isFormerColleague(relationship), Condition.WORKED_TOGETHER_ONCE, conditions);
        addIf(implied && isColleague(relationship), Condition.WORKING_TOGETHER, conditions);
        addIf(
                history.meets() == MeetsInPerson.OFTEN || history.meets() == MeetsInPerson.SOMETIMES,
                Condition.MEET_IN_PERSON,
                conditions);
        addIf(relationship == Relationship.FRIEND || relationship == Relationship.FAMILY, Condition.CLOSE, conditions);
        addIf(isAcquainted(relationship), Condition.ACQUAINTED, conditions);
        addIf(wantsToStayInTouch(situation.goal()), Condition.WARM, conditions);
        addIf(situation.flags().contains(Flag.BEREAVEMENT), Condition.BEREAVEMENT, conditions);
        addIf(situation.flags().contains(Flag.LAYOFF), Condition.LAYOFF, conditions);
        addIf(situation.flags().contains(Flag.NON_SOLICITATION_CLAUSE), Condition.NON_SOLICITATION, conditions);
        conditions.add(Texts.isBlank(request.signature()) ? Condition.UNSIGNED : Condition.SIGNED);
        conditions.add(request.address() == Address.FAMILIAR ? Condition.FAMILIAR : Condition.POLITE);
        return conditions;
    }

    private static void addIf(boolean holds, Condition condition, Set<Condition> conditions) {
        if (holds) {
            conditions.add(condition);
        }
    }

    private static boolean isFriendly(NoteKind kind) {
        return switch (kind) {
            case PERSONAL, QUESTION, REQUEST -> true;
            case NONE, SITE_DEFAULT, PITCH, HOSTILE, OTHER_LANGUAGE -> false;
        };
    }

    private static boolean isFormerColleague(Relationship relationship) {
        return relationship == Relationship.FORMER_COLLEAGUE
                || relationship == Relationship.FORMER_MANAGER
                || relationship == Relationship.FORMER_REPORT;
    }

    private static boolean isColleague(Relationship relationship) {
        return relationship == Relationship.COLLEAGUE
                || relationship == Relationship.MANAGER
                || relationship == Relationship.REPORT;
    }

    private static boolean isAcquainted(Relationship relationship) {
        return switch (relationship) {
            case UNKNOWN, RECRUITER, SUPPLIER, COMPETITOR -> false;
            case FRIEND,
                    FAMILY,
                    COLLEAGUE,
                    FORMER_COLLEAGUE,
                    MANAGER,
                    FORMER_MANAGER,
                    REPORT,
                    FORMER_REPORT,
                    CLIENT,
                    CLASSMATE,
                    TEACHER,
                    STUDENT,
                    MET_ONCE -> true;
        };
    }

    private static boolean wantsToStayInTouch(Goal goal) {
        return switch (goal) {
            case KEEP_WARM_ELSEWHERE, NOT_YET, ACCEPT_WITH_LIMITS, DEFER -> true;
            case CLOSE_POLITELY, LEARN_MORE, NO_CONTACT, UNDECIDED -> false;
        };
    }

    private static Map<Slot, String> slots(WordingRequest request) {
        Map<Slot, String> slots = new HashMap<>();
        PersonName name = PersonName.parse(request.person().displayedName());
        slots.put(Slot.GIVEN, name.given());
        slots.put(Slot.SURNAME, name.surname());
        slots.put(Slot.TITLE, name.title());
        slots.put(Slot.FULL, name.full());
        slots.put(Slot.DISPLAYED, name.displayed());
        slots.put(Slot.REGISTER, Texts.kebab(request.register()));
        slots.put(Slot.ADDRESS, Texts.kebab(request.address()));
        if (request.situation().history().yearsSinceContact() >= 1) {
            slots.put(Slot.YEARS, Integer.toString(request.situation().history().yearsSinceContact()));
        }
        Optional<Channel> channel = Channel.named(request);
        if (channel.isPresent()) {
            slots.put(Slot.CHANNEL, channel.get().label());
            slots.put(Slot.CHANNEL_KIND, channel.get().kind());
        }
        for (Offer offer : request.offers()) {
            if (offer.kind() == Offer.Kind.ANSWER) {
                slots.put(Slot.ANSWER, Details.asSentences(offer.detail()));
            }
        }
        return slots;
    }
}
