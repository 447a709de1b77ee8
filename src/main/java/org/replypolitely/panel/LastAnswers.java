package org.replypolitely.panel;

import java.util.Optional;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.Relationship;
import org.replypolitely.face.Named;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.wording.Length;

/**
 * What the user answered the last time, about whomever: kept so that one tap can answer the same again. Holds nothing about
 * a person, and no motive.
 *
 * @param relationship how they knew that person
 * @param goal what they wanted
 * @param register how formal; empty where they left it to us
 * @param length how much
 */
public record LastAnswers(Relationship relationship, Goal goal, Optional<Register> register, Length length) {

    /** What of these answers is kept; empty until the relationship is answered. */
    static Optional<LastAnswers> of(Answers answers) {
        return answers.relationship()
                .map(known -> new LastAnswers(known, answers.goal(), answers.register(), answers.length()));
    }

    /** These answers, given again. */
    Answers applyTo(Answers before) {
        Answers answered = before.with(Optional.of(relationship), goal).with(length);
        return register.map(answered::with).orElse(answered);
    }

    /** The stored form. */
    public String[] stored() {
        return new String[] {
            relationship.name(), goal.name(), register.map(Register::name).orElse(""), length.name()
        };
    }

    /** Reads a stored form; empty where it is none. */
    public static Optional<LastAnswers> ofStored(String[] stored) {
        if (stored.length != 4) {
            return Optional.empty();
        }
        Optional<Relationship> relationship = Named.of(Relationship.values(), stored[0]);
        Optional<Goal> goal = Named.of(Goal.values(), stored[1]);
        Optional<Length> length = Named.of(Length.values(), stored[3]);
        return relationship.isEmpty() || goal.isEmpty() || length.isEmpty()
                ? Optional.empty()
                : Optional.of(new LastAnswers(
                        relationship.get(), goal.get(), Named.of(Register.values(), stored[2]), length.get()));
    }
}
