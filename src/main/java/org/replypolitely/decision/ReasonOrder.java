package org.replypolitely.decision;

import static org.replypolitely.decision.PublicReason.CAN_RECOMMEND;
import static org.replypolitely.decision.PublicReason.COLLEAGUES_CUSTOMERS;
import static org.replypolitely.decision.PublicReason.CURRENT_WORK;
import static org.replypolitely.decision.PublicReason.EXTERNAL_CONSTRAINT;
import static org.replypolitely.decision.PublicReason.FIELD;
import static org.replypolitely.decision.PublicReason.LAPSED_UPDATE;
import static org.replypolitely.decision.PublicReason.NOT_LOOKING;
import static org.replypolitely.decision.PublicReason.NO_CLIENTS;
import static org.replypolitely.decision.PublicReason.NO_FAMILY;
import static org.replypolitely.decision.PublicReason.NO_FRIENDS;
import static org.replypolitely.decision.PublicReason.NO_VENDORS;
import static org.replypolitely.decision.PublicReason.OTHER_CHANNEL;
import static org.replypolitely.decision.PublicReason.OUTSIDE_COMPANY;
import static org.replypolitely.decision.PublicReason.RARE_USE;
import static org.replypolitely.decision.PublicReason.RECRUITERS_COLLEAGUES;
import static org.replypolitely.decision.PublicReason.ROLE_POLICY;
import static org.replypolitely.decision.PublicReason.TIMING;
import static org.replypolitely.decision.PublicReason.WORKED_WITH;

import java.util.ArrayList;
import java.util.List;

/** Which reason fits best: first what was told before, then what the goal or a flag calls for, then what suits the relationship, then the rest. */
final class ReasonOrder {

    private ReasonOrder() {}

    /** Every public reason once, the fittest first. */
    static List<PublicReason> of(Facts facts) {
        List<PublicReason> order = new ArrayList<>();
        // one story for all who compare notes: what they were told before, then what their circle was told
        for (PublicReason reason : PublicReason.values()) {
            if (facts.toldThem().contains(reason)) {
                addNew(order, List.of(reason));
            }
        }
        for (PublicReason reason : PublicReason.values()) {
            if (facts.toldCircle().contains(reason)) {
                addNew(order, List.of(reason));
            }
        }
        if (facts.flagged(Flag.NON_SOLICITATION_CLAUSE)) {
            addNew(order, List.of(EXTERNAL_CONSTRAINT));
        }
        addNew(order, calledForBy(facts.goal()));
        if (facts.note() == NoteKind.PITCH && facts.is(Relationship.SUPPLIER)) {
            addNew(order, List.of(NO_VENDORS, WORKED_WITH));
        }
        if (facts.flagged(Flag.LAYOFF)) {
            // that two people are in touch hurts least
            addNew(order, List.of(NO_FAMILY, NO_CLIENTS, NO_VENDORS, OTHER_CHANNEL));
        }
        addNew(order, suiting(facts.relationship()));
        addNew(order, List.of(PublicReason.values()));
        return order;
    }

    private static List<PublicReason> calledForBy(Goal goal) {
        return switch (goal) {
            case KEEP_WARM_ELSEWHERE, ACCEPT_WITH_LIMITS -> List.of(OTHER_CHANNEL);
            case NOT_YET -> List.of(LAPSED_UPDATE, CAN_RECOMMEND);
            case DEFER -> List.of(TIMING);
            case CLOSE_POLITELY, LEARN_MORE, NO_CONTACT, UNDECIDED -> List.of();
        };
    }

    private static List<PublicReason> suiting(Relationship relationship) {
        return switch (relationship) {
            case FRIEND ->
                List.of(OTHER_CHANNEL, NO_FRIENDS, FIELD, RECRUITERS_COLLEAGUES, COLLEAGUES_CUSTOMERS, RARE_USE);
            case FAMILY -> List.of(NO_FAMILY, OTHER_CHANNEL, RECRUITERS_COLLEAGUES, FIELD, RARE_USE);
            case COLLEAGUE -> List.of(OUTSIDE_COMPANY, OTHER_CHANNEL, RARE_USE, ROLE_POLICY);
            case MANAGER -> List.of(OUTSIDE_COMPANY, OTHER_CHANNEL, RARE_USE, ROLE_POLICY);
            // the same for the whole team
            case REPORT -> List.of(ROLE_POLICY, OUTSIDE_COMPANY, OTHER_CHANNEL, RARE_USE);
            case FORMER_COLLEAGUE, FORMER_MANAGER, FORMER_REPORT ->
                List.of(CURRENT_WORK, OTHER_CHANNEL, RARE_USE, FIELD, ROLE_POLICY);
            case CLIENT -> List.of(NO_CLIENTS, OTHER_CHANNEL, FIELD, RARE_USE, ROLE_POLICY);
            case SUPPLIER -> List.of(NO_VENDORS, COLLEAGUES_CUSTOMERS, OTHER_CHANNEL, ROLE_POLICY, FIELD, RARE_USE);
            case RECRUITER -> List.of(NOT_LOOKING, FIELD, COLLEAGUES_CUSTOMERS, CURRENT_WORK, RARE_USE, WORKED_WITH);
            case CLASSMATE -> List.of(FIELD, RECRUITERS_COLLEAGUES, WORKED_WITH, RARE_USE, OTHER_CHANNEL);
            case TEACHER -> List.of(FIELD, CURRENT_WORK, RARE_USE, ROLE_POLICY);
            case STUDENT -> List.of(ROLE_POLICY, COLLEAGUES_CUSTOMERS, FIELD, RARE_USE);
            case MET_ONCE -> List.of(WORKED_WITH, FIELD, COLLEAGUES_CUSTOMERS, CURRENT_WORK, RARE_USE);
            case COMPETITOR -> List.of(COLLEAGUES_CUSTOMERS, WORKED_WITH, CURRENT_WORK, ROLE_POLICY, RARE_USE);
            case UNKNOWN -> List.of(WORKED_WITH, FIELD, COLLEAGUES_CUSTOMERS, RARE_USE, CURRENT_WORK);
        };
    }

    private static void addNew(List<PublicReason> order, List<PublicReason> more) {
        for (PublicReason reason : more) {
            if (!order.contains(reason)) {
                order.add(reason);
            }
        }
    }
}
