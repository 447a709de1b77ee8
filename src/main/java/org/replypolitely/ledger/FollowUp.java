package org.replypolitely.ledger;

import org.replypolitely.decision.Approach;

/**
 * What was to follow, by when, and what came of it.
 *
 * @param step the step; {@link Step#NONE} where nothing was to follow
 * @param due the day on which to look after it; without meaning where nothing was to follow
 * @param outcome what came of it so far
 */
public record FollowUp(Step step, int due, Outcome outcome) {

    /** What came of a step. */
    public enum Outcome {
        /** Nothing yet. */
        OPEN,
        /** The step was taken. */
        CAME,
        /** It was not: probably the invitation was one line of an uploaded address book. */
        DID_NOT_COME,
        /** The user does not want to be reminded of it. */
        DROPPED
    }

    /** Nothing to follow. */
    public static final FollowUp NONE = new FollowUp(Step.NONE, 0, Outcome.OPEN);

    /** What follows an approach that was taken on this day, looked after when such a step usually is taken. */
    public static FollowUp of(Approach approach, int day) {
        Step step = Step.askedBy(approach);
        return step == Step.NONE ? NONE : new FollowUp(step, day + step.days(), Outcome.OPEN);
    }

    /** Tells whether it is time to look after it. */
    public boolean isDue(int today) {
        return isOpen() && due <= today;
    }

    /** Tells whether something is still to come. */
    public boolean isOpen() {
        return step != Step.NONE && outcome == Outcome.OPEN;
    }

    FollowUp ending(Outcome end) {
        return new FollowUp(step, due, end);
    }

    FollowUp dueOn(int day) {
        return new FollowUp(step, day, outcome);
    }
}
