package org.replypolitely.decision;

import java.util.Optional;
import org.replypolitely.decision.Admissibility.Cause;

/**
 * Which reasons a private motive forbids: those that would tell it, and those that would invite what the user does not want. What a
 * motive says about the user alone (privacy, keeping work apart) may be told as a rule, so it forbids nothing.
 */
final class MotiveTable {

    private MotiveTable() {}

    /** Why this motive forbids this reason, if it does. */
    static Optional<Cause> forbids(PrivateMotive motive, PublicReason reason, Facts facts) {
        return switch (motive) {
            case DISLIKE, PUSHY -> invitesMore(reason, facts);
            case NO_RESPECT, REPUTATION -> doubtsTheirWork(reason, facts);
            case COMPETITOR -> besideACompetitor(reason, facts);
            case DO_NOT_REMEMBER -> restsOnMemory(reason) ? Optional.of(Cause.NOT_REMEMBERED) : Optional.empty();
            case AFFILIATION_UNPRODUCTIVE, PRIVACY, KEEP_WORK_APART, OTHER, UNSTATED -> Optional.empty();
        };
    }

    private static Optional<Cause> doubtsTheirWork(PublicReason reason, Facts facts) {
        return reason == PublicReason.CAN_RECOMMEND
                ? Optional.of(Cause.ENTAILS_PRIVATE_MOTIVE)
                : invitesTalk(reason, facts);
    }

    private static Optional<Cause> besideACompetitor(PublicReason reason, Facts facts) {
        if (reason == PublicReason.FIELD) {
            return Optional.of(Cause.SAME_OR_ADJACENT_FIELD);
        }
        boolean isTalk = reason == PublicReason.CAN_RECOMMEND || reason == PublicReason.LAPSED_UPDATE;
        return isTalk && !wantsMoreAllTheSame(facts) ? Optional.of(Cause.TALK_NOT_WANTED) : Optional.empty();
    }

    /** Whatever they think of them, they chose to talk, to ask, or to connect one day. */
    private static boolean wantsMoreAllTheSame(Facts facts) {
        return facts.wants(Goal.NOT_YET, Goal.LEARN_MORE, Goal.DEFER);
    }

    private static boolean restsOnMemory(PublicReason reason) {
        return reason == PublicReason.OTHER_CHANNEL
                || reason == PublicReason.LAPSED_UPDATE
                || reason == PublicReason.CAN_RECOMMEND;
    }

    private static Optional<Cause> invitesMore(PublicReason reason, Facts facts) {
        if (reason == PublicReason.OTHER_CHANNEL && !facts.wants(Goal.KEEP_WARM_ELSEWHERE)) {
            return Optional.of(Cause.CHANNEL_NOT_WANTED);
        }
        return reason == PublicReason.CAN_RECOMMEND && !wantsMoreAllTheSame(facts)
                ? Optional.of(Cause.TALK_NOT_WANTED)
                : invitesTalk(reason, facts);
    }

    private static Optional<Cause> invitesTalk(PublicReason reason, Facts facts) {
        if (wantsMoreAllTheSame(facts)) {
            return Optional.empty();
        }
        if (reason == PublicReason.LAPSED_UPDATE) {
            return Optional.of(Cause.TALK_NOT_WANTED);
        }
        return reason == PublicReason.TIMING ? Optional.of(Cause.CONTACT_NOT_WANTED) : Optional.empty();
    }
}
