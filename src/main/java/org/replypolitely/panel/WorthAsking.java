package org.replypolitely.panel;

import java.util.HashSet;
import java.util.Set;
import org.replypolitely.decision.Relationship;
import org.replypolitely.wording.Offer;

/** Which facts and offers are worth a question; all others would only be in the way. */
final class WorthAsking {

    private WorthAsking() {}

    /** A question about the past. */
    enum Question {
        WORKED,
        YEARS,
        MEETS
    }

    /** The questions about the past whose answer changes advice or words for these people. */
    static Set<Question> questions(Relationship relationship) {
        return switch (relationship) {
            case FRIEND, FAMILY -> Set.of(Question.WORKED, Question.MEETS);
            case COLLEAGUE, MANAGER, REPORT -> Set.of(Question.MEETS);
            case FORMER_COLLEAGUE, FORMER_MANAGER, FORMER_REPORT -> Set.of(Question.YEARS, Question.MEETS);
            case CLIENT, SUPPLIER, RECRUITER, COMPETITOR, MET_ONCE -> Set.of(Question.WORKED, Question.YEARS);
            case CLASSMATE, TEACHER, STUDENT -> Set.of(Question.WORKED, Question.YEARS, Question.MEETS);
            case UNKNOWN -> Set.of(Question.WORKED, Question.MEETS);
        };
    }

    /** The offers that are likely here; others would only be in the way. */
    static Set<Offer.Kind> offers(Answers answers, boolean hasNote) {
        Set<Offer.Kind> kinds = new HashSet<>(Set.of(Offer.Kind.CALL, Offer.Kind.MEET, Offer.Kind.OTHER_CHANNEL));
        if (hasNote) {
            kinds.add(Offer.Kind.ANSWER);
        }
        kinds.addAll(
                switch (answers.relationshipOrUnknown()) {
                    case FRIEND, FAMILY, COLLEAGUE, CLASSMATE -> Set.of(Offer.Kind.SEE_YOU_AT);
                    case CLIENT, SUPPLIER, RECRUITER -> Set.of(Offer.Kind.REFERRAL);
                    case FORMER_COLLEAGUE,
                            MANAGER,
                            FORMER_MANAGER,
                            REPORT,
                            FORMER_REPORT,
                            TEACHER,
                            STUDENT,
                            MET_ONCE,
                            COMPETITOR,
                            UNKNOWN -> Set.<Offer.Kind>of();
                });
        kinds.addAll(
                switch (answers.goal()) {
                    case DEFER -> Set.of(Offer.Kind.CONNECT_LATER, Offer.Kind.CONTACT_LATER);
                    case NOT_YET -> Set.of(Offer.Kind.CONNECT_LATER);
                    case CLOSE_POLITELY, KEEP_WARM_ELSEWHERE, LEARN_MORE, ACCEPT_WITH_LIMITS, NO_CONTACT, UNDECIDED ->
                        Set.<Offer.Kind>of();
                });
        for (Offer offer : answers.offers()) {
            kinds.add(offer.kind());
        }
        return kinds;
    }
}
