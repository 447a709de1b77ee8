package org.replypolitely.decision;

/**
 * One way to settle a {@link Doubt}: what the user may say, and what is known then.
 *
 * @param words what the user says; worded in the locale files as {@code settle_NAME}
 * @param situation what is known then
 * @param asksAgain whether it leaves open how the two know each other, so that it is asked again
 */
public record Settling(Words words, Situation situation, boolean asksAgain) {

    /** What the user may say. */
    public enum Words {
        WORKED_TOGETHER,
        /** Both are right: one house, and never the same work. */
        SAME_HOUSE_ONLY,
        NO_COLLEAGUE,
        WORKED_ONCE,
        COLLEAGUES_AGAIN,
        /** Both are right: colleagues once, and at work together in another way now. */
        COLLEAGUES_ONCE_PARTNERS_NOW,
        KNOW_THEM,
        NEVER_MET,
        MEET_MORE_THAN_ONCE,
        MET_ONCE_ONLY,
        IN_TOUCH,
        LOST_TOUCH,
        COLLEAGUES_NOW,
        ELSEWHERE_NOW
    }

    static Settling by(Words words, Situation situation) {
        return new Settling(words, situation, false);
    }

    /** They are something else to each other; what, is asked again. */
    static Settling asking(Words words, Situation situation) {
        return new Settling(words, situation, true);
    }
}
