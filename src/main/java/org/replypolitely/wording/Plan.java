package org.replypolitely.wording;

import java.util.ArrayList;
import java.util.List;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.Situation;
import org.replypolitely.phrasebook.Bits;
import org.replypolitely.phrasebook.Move;
import org.replypolitely.phrasebook.Tone;

/** Which moves a message makes, by approach, tone and length. Reason before outcome (Jansen and Janssen 2011), one line before it (P9). */
final class Plan {

    /**
     * One move of a plan.
     *
     * @param move the move
     * @param required whether there is no message without it
     */
    record Step(Move move, boolean required) {}

    private Plan() {}

    /** The last answer where no contact is wanted, the same answer where one was given before. Only refusals have a tone of their own. */
    static Tone tone(Approach approach, Situation situation) {
        if (approach != Approach.DECLINE_WITH_REASON) {
            return Tone.USUAL;
        }
        if (situation.goal() == Goal.NO_CONTACT || isHostile(situation)) {
            return Tone.FINAL;
        }
        return isRefusedBefore(situation) ? Tone.REPEATED : Tone.USUAL;
    }

    /** Tells whether they were told no before: as the user says, or as the history of replies has it. */
    static boolean isRefusedBefore(Situation situation) {
        return situation.history().refusedBefore() || situation.told().refused();
    }

    /** Tells whether the note insults or threatens: no reason to argue about, no wish. */
    static boolean isHostile(Situation situation) {
        return situation.evidence().note() == NoteKind.HOSTILE;
    }

    static List<Step> of(Strategy strategy, Tone tone, Length length) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(Move.GREETING, true));
        steps.add(new Step(Move.EMPATHY, false));
        steps.add(new Step(Move.ANSWER, false));
        steps.add(new Step(Move.GRATITUDE, false));
        if (length == Length.FULLER && tone == Tone.USUAL) {
            steps.add(new Step(Move.OPINION, false));
        }
        steps.add(new Step(Move.REASON, !isQuestion(strategy) || !strategy.tellsNone()));
        switch (strategy.approach()) {
            case ASK, ASK_HOW_WE_KNOW, OPEN_THE_DOOR -> steps.add(new Step(Move.STEP, true));
            case ACCEPT_WITH_NOTE -> {
                steps.add(new Step(Move.LIMIT, true));
                steps.add(new Step(Move.ALTERNATIVE, false));
            }
            case DECLINE_WITH_REASON, DEFER -> steps.add(new Step(Move.ALTERNATIVE, false));
            case IGNORE, ACCEPT_THEN_REMOVE ->
                throw new IllegalArgumentException("no words for " + strategy.approach());
        }
        if (length != Length.SHORT && tone != Tone.FINAL) {
            steps.add(new Step(Move.CLOSING, false));
        }
        steps.add(new Step(Move.SIGN_OFF, false));
        return steps;
    }

    /** The moves that these steps make, as {@link Bits}. */
    static int moves(List<Step> steps) {
        int moves = 0;
        for (Step step : steps) {
            moves |= Bits.of(step.move());
        }
        return moves;
    }

    private static boolean isQuestion(Strategy strategy) {
        return strategy.approach() == Approach.ASK || strategy.approach() == Approach.ASK_HOW_WE_KNOW;
    }
}
