package org.replypolitely.ledger;

import org.replypolitely.decision.Approach;

/** The personal step that was agreed on or asked for; worded in the locale files as {@code step_NAME}. */
public enum Step {
    /** Nothing was asked, nothing promised. */
    NONE(0),
    /** They say how the two know each other. */
    SAY_HOW_WE_KNOW(14),
    /** They say what they have in mind. */
    SAY_WHAT_FOR(14),
    /** They call, or come to meet. */
    TALK(14),
    /** The user gets in touch, as they said. */
    GET_IN_TOUCH(30);

    private final int days;

    Step(int days) {
        this.days = days;
    }

    /** How many days such a step usually takes: when to look after it, unless the user says otherwise. */
    public int days() {
        return days;
    }

    /** Tells whether the user themself has to take it. */
    public boolean isOwn() {
        return this == GET_IN_TOUCH;
    }

    /** The step that an approach asks for. */
    public static Step askedBy(Approach approach) {
        return switch (approach) {
            case ASK_HOW_WE_KNOW -> SAY_HOW_WE_KNOW;
            case ASK -> SAY_WHAT_FOR;
            case OPEN_THE_DOOR -> TALK;
            case DEFER -> GET_IN_TOUCH;
            case DECLINE_WITH_REASON, ACCEPT_WITH_NOTE, IGNORE, ACCEPT_THEN_REMOVE -> NONE;
        };
    }
}
