package org.replypolitely.panel;

import java.util.Optional;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Doubt;
import org.replypolitely.decision.Flag;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.Likeness;
import org.replypolitely.decision.MeetsInPerson;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.PrivateMotive;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.Settling;
import org.replypolitely.decision.SharedHistory;
import org.replypolitely.decision.Situation;
import org.replypolitely.decision.WorkedTogether;
import org.replypolitely.phrasebook.Address;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.wording.Length;
import org.replypolitely.wording.Offer;

/** The user answered something that shapes advice and words; suggestions are made anew. */
public sealed interface Answer extends PanelEvent {

    /** The answers with this one given. */
    Answers applyTo(Answers before);

    /** How they know the person. */
    record Knows(Relationship relationship) implements Answer {
        @Override
        public Answers applyTo(Answers before) {
            return before.with(Optional.of(relationship), before.goal());
        }
    }

    /** What they would like. */
    record Wants(Goal goal) implements Answer {
        @Override
        public Answers applyTo(Answers before) {
            return before.with(before.relationship(), goal);
        }
    }

    /** Why they would rather not, privately. */
    record Confides(PrivateMotive motive) implements Answer {
        @Override
        public Answers applyTo(Answers before) {
            return before.with(motive);
        }
    }

    /** Whether the two have worked together. */
    record Worked(WorkedTogether together) implements Answer {
        @Override
        public Answers applyTo(Answers before) {
            SharedHistory old = before.history();
            return before.with(new SharedHistory(together, old.meets(), old.yearsSinceContact(), old.refusedBefore()));
        }
    }

    /** How often they meet. */
    record Meets(MeetsInPerson meets) implements Answer {
        @Override
        public Answers applyTo(Answers before) {
            SharedHistory old = before.history();
            return before.with(
                    new SharedHistory(old.workedTogether(), meets, old.yearsSinceContact(), old.refusedBefore()));
        }
    }

    /** How long ago they were last in touch. */
    record LastInTouch(SinceContact since) implements Answer {
        @Override
        public Answers applyTo(Answers before) {
            SharedHistory old = before.history();
            return before.with(
                    new SharedHistory(old.workedTogether(), old.meets(), since.years(), old.refusedBefore()));
        }
    }

    /** Whether they have said no to this person before. */
    record RefusedBefore(boolean refused) implements Answer {
        @Override
        public Answers applyTo(Answers before) {
            SharedHistory old = before.history();
            return before.with(new SharedHistory(old.workedTogether(), old.meets(), old.yearsSinceContact(), refused));
        }
    }

    /** A special circumstance holds, or does not. */
    record Circumstance(Flag flag, boolean holds) implements Answer {
        @Override
        public Answers applyTo(Answers before) {
            return before.with(flag, holds);
        }
    }

    /** They offer something, or describe closer what they offer. */
    record Offers(Offer offer) implements Answer {
        @Override
        public Answers applyTo(Answers before) {
            return before.with(offer);
        }
    }

    /** They no longer offer it. */
    record TakesBack(Offer.Kind kind) implements Answer {
        @Override
        public Answers applyTo(Answers before) {
            return before.without(kind);
        }
    }

    /** How formal the reply shall be. */
    record Tone(Register register) implements Answer {
        @Override
        public Answers applyTo(Answers before) {
            return before.with(register);
        }
    }

    /** How much it shall say. */
    record HowMuch(Length length) implements Answer {
        @Override
        public Answers applyTo(Answers before) {
            return before.with(length);
        }
    }

    /** The approach that they prefer to the advised one. */
    record Prefers(Approach approach) implements Answer {
        @Override
        public Answers applyTo(Answers before) {
            return before.with(approach);
        }
    }

    /** Du or Sie. */
    record Addresses(Address address) implements Answer {
        @Override
        public Answers applyTo(Answers before) {
            return before.with(address);
        }
    }

    /** The language of the reply, by its tag. */
    record Speaks(String language) implements Answer {
        @Override
        public Answers applyTo(Answers before) {
            return before.in(language);
        }
    }

    /** Where the two worked together, met or studied. */
    record At(String place) implements Answer {
        @Override
        public Answers applyTo(Answers before) {
            return before.at(place);
        }
    }

    /** What the inviter wrote about. */
    record About(String topic) implements Answer {
        @Override
        public Answers applyTo(Answers before) {
            return before.about(topic);
        }
    }

    /** Where the inviter works now. */
    record WorksAt(String employer) implements Answer {
        @Override
        public Answers applyTo(Answers before) {
            return before.workingAt(employer);
        }
    }

    /** What the inviter does. */
    record Does(String work) implements Answer {
        @Override
        public Answers applyTo(Answers before) {
            return before.doing(work);
        }
    }

    /** What kind of note theirs is. */
    record NoteIs(NoteKind kind) implements Answer {
        @Override
        public Answers applyTo(Answers before) {
            return before.with(before.corrections().with(kind));
        }
    }

    /** Whether they work for the user's own employer. */
    record EmployerIs(Likeness likeness) implements Answer {
        @Override
        public Answers applyTo(Answers before) {
            return before.with(before.corrections().withEmployer(likeness));
        }
    }

    /** How near their field is to the user's. */
    record FieldIs(Likeness likeness) implements Answer {
        @Override
        public Answers applyTo(Answers before) {
            return before.with(before.corrections().withField(likeness));
        }
    }

    /** Which of two facts that do not go together is right. */
    record Settles(Doubt doubt, Settling way) implements Answer {
        @Override
        public Answers applyTo(Answers before) {
            Situation now = way.situation();
            Optional<Relationship> relationship = way.asksAgain() ? Optional.empty() : Optional.of(now.relationship());
            Corrections corrections = before.corrections().settling(doubt);
            return before.with(relationship, before.goal())
                    .with(now.history())
                    .with(
                            doubt == Doubt.SAME_EMPLOYER_BUT_FORMER
                                    ? corrections.withEmployer(now.evidence().employer())
                                    : corrections);
        }
    }
}
