package org.replypolitely.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.decision.Flag;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.MeetsInPerson;
import org.replypolitely.decision.PrivateMotive;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.WorkedTogether;
import org.replypolitely.face.Choice;
import org.replypolitely.face.Label;
import org.replypolitely.wording.Offer;

/**
 * What the panel asks.
 *
 * @param relationshipQuestion the first question, with the person's name in it
 * @param relationship how they know each other, the frequent answers first
 * @param goal what the user would like, the frequent answers first
 * @param guessed says that the first answer is our guess; empty where it is the user's own
 * @param last what the user answered the last time, where that is not answered here already
 * @param asides what can be opened further, each value a {@link Section}
 * @param motives why not, privately
 * @param worked whether they worked together; none shown where it does not matter
 * @param years how long ago they were in touch; none shown where it does not matter
 * @param meets whether they meet; none shown where it does not matter
 * @param circumstances what overrides the ordinary course, and whether the user has refused before
 * @param offers what can be offered
 * @param offered what is offered, to be described closer
 */
public record QuestionsPart(
        Label relationshipQuestion,
        Question relationship,
        Question goal,
        Optional<Label> guessed,
        List<Label> last,
        List<Choice> asides,
        List<Choice> motives,
        List<Choice> worked,
        List<Choice> years,
        List<Choice> meets,
        List<Choice> circumstances,
        List<Choice> offers,
        List<Offered> offered) {

    /** The circumstance that is no flag: the user has said no to this person before. */
    public static final String REFUSED_BEFORE = "REFUSED_BEFORE";

    private static final List<Relationship> RELATIONSHIPS = List.of(
            Relationship.FRIEND,
            Relationship.COLLEAGUE,
            Relationship.FORMER_COLLEAGUE,
            Relationship.CLIENT,
            Relationship.RECRUITER,
            Relationship.UNKNOWN,
            Relationship.MET_ONCE,
            Relationship.FAMILY,
            Relationship.MANAGER,
            Relationship.FORMER_MANAGER,
            Relationship.REPORT,
            Relationship.FORMER_REPORT,
            Relationship.SUPPLIER,
            Relationship.CLASSMATE,
            Relationship.TEACHER,
            Relationship.STUDENT,
            Relationship.COMPETITOR);
    private static final int FREQUENT_RELATIONSHIPS = 6;

    private static final List<Goal> GOALS = List.of(
            Goal.CLOSE_POLITELY,
            Goal.KEEP_WARM_ELSEWHERE,
            Goal.NOT_YET,
            Goal.LEARN_MORE,
            Goal.ACCEPT_WITH_LIMITS,
            Goal.DEFER,
            Goal.NO_CONTACT);
    private static final int FREQUENT_GOALS = 4;

    /**
     * A question with many answers.
     *
     * @param choices the answers
     * @param rest what the button that brings the others, or takes them away, is called now
     * @param whole whether all answers are in sight
     * @param folded whether only the chosen one is
     */
    public record Question(List<Choice> choices, Label rest, boolean whole, boolean folded) {

        static Question of(List<Choice> all, int frequent, boolean folded, boolean open) {
            boolean answered = false;
            for (Choice choice : all) {
                answered |= choice.chosen();
            }
            boolean onlyAnswer = folded && answered;
            List<Choice> choices = new ArrayList<>();
            for (Choice choice : all) {
                boolean shown = choice.chosen() || (!onlyAnswer && (open || choices.size() < frequent));
                choices.add(new Choice(choice.value(), choice.label(), choice.chosen(), shown));
            }
            Label toggle = open ? Label.of("less") : Label.of("more");
            return new Question(choices, onlyAnswer ? Label.of("change") : toggle, open && !onlyAnswer, onlyAnswer);
        }
    }

    /**
     * Something that the user offers.
     *
     * @param kind what
     * @param label its words
     * @param detail what the user said closer
     */
    public record Offered(Offer.Kind kind, Label label, String detail) {}

    static QuestionsPart of(PanelState state) {
        Answers answers = state.answers();
        boolean asksAnswer = Details.asksAnswer(state);
        boolean hasNote = !state.subject().invitation().note().isEmpty();
        Set<WorthAsking.Question> questions = WorthAsking.questions(answers.relationshipOrUnknown());
        String name = state.subject().callName();
        return new QuestionsPart(
                Label.of("ask_relationship", name),
                Question.of(
                        relationships(answers),
                        FREQUENT_RELATIONSHIPS,
                        state.open().contains(Section.RELATIONSHIP_FOLDED),
                        state.open().contains(Section.MORE_RELATIONSHIPS)),
                Question.of(
                        goals(answers),
                        FREQUENT_GOALS,
                        state.open().contains(Section.GOAL_FOLDED),
                        state.open().contains(Section.MORE_GOALS)),
                Likely.guess(state)
                        .filter(guess -> state.open().contains(Section.RELATIONSHIP_GUESSED))
                        .map(guess -> Label.of("guessed_" + guess.source().name())),
                last(state),
                asides(state),
                motives(answers),
                worked(answers, questions.contains(WorthAsking.Question.WORKED)),
                years(answers, questions.contains(WorthAsking.Question.YEARS)),
                meets(answers, questions.contains(WorthAsking.Question.MEETS)),
                circumstances(answers),
                offers(answers, WorthAsking.offers(answers, hasNote && !asksAnswer), asksAnswer),
                offered(answers, asksAnswer));
    }

    private static List<Label> last(PanelState state) {
        Optional<LastAnswers> now = LastAnswers.of(state.answers());
        boolean own = now.isPresent() && !state.open().contains(Section.RELATIONSHIP_GUESSED);
        if (own || state.last().isEmpty() || state.last().equals(now)) {
            return List.of();
        }
        LastAnswers last = state.last().get();
        List<Label> labels = new ArrayList<>();
        labels.add(Label.of("relationship_" + last.relationship().name()));
        if (last.goal() != Goal.UNDECIDED) {
            labels.add(Label.of("goal_" + last.goal().name()));
        }
        return labels;
    }

    private static List<Choice> relationships(Answers answers) {
        List<Choice> choices = new ArrayList<>();
        for (Relationship each : RELATIONSHIPS) {
            boolean chosen = answers.relationship().filter(said -> said == each).isPresent();
            choices.add(choice(each, Label.of("relationship_" + each.name()), chosen, true));
        }
        return choices;
    }

    private static List<Choice> goals(Answers answers) {
        List<Choice> choices = new ArrayList<>();
        for (Goal each : GOALS) {
            choices.add(choice(each, Label.of("goal_" + each.name()), answers.goal() == each, true));
        }
        return choices;
    }

    /** What can be opened further; marked where the user said something in it. */
    private static List<Choice> asides(PanelState state) {
        Answers answers = state.answers();
        boolean hasDetails = !answers.history().equals(Answers.NONE.history())
                || !answers.flags().isEmpty()
                || !answers.details().isEmpty()
                || state.memory().named().isPresent();
        return List.of(
                aside(Section.PRIVATE, Label.of("aside_PRIVATE"), answers.motive() != PrivateMotive.UNSTATED, state),
                aside(Section.DETAILS, Label.of("aside_DETAILS"), hasDetails, state),
                aside(
                        Section.OFFER,
                        Label.of("aside_OFFER"),
                        !offered(answers, Details.asksAnswer(state)).isEmpty(),
                        state));
    }

    private static Choice aside(Section section, Label label, boolean used, PanelState state) {
        return choice(section, label, used, state.open().contains(section));
    }

    private static List<Choice> motives(Answers answers) {
        List<Choice> choices = new ArrayList<>();
        for (PrivateMotive each : PrivateMotive.values()) {
            boolean chosen = answers.motive() == each;
            if (each != PrivateMotive.UNSTATED) {
                choices.add(choice(each, Label.of("motive_" + each.name()), chosen, true));
            }
        }
        return choices;
    }

    private static List<Choice> worked(Answers answers, boolean shown) {
        List<Choice> choices = new ArrayList<>();
        for (WorkedTogether each : WorkedTogether.values()) {
            boolean chosen = answers.history().workedTogether() == each;
            if (each != WorkedTogether.UNKNOWN) {
                choices.add(choice(each, Label.of("worked_" + each.name()), chosen, shown));
            }
        }
        return choices;
    }

    private static List<Choice> years(Answers answers, boolean shown) {
        List<Choice> choices = new ArrayList<>();
        for (SinceContact each : SinceContact.values()) {
            boolean chosen = answers.history().yearsSinceContact() == each.years();
            choices.add(choice(each, Label.of("since_" + each.name()), chosen, shown));
        }
        return choices;
    }

    private static List<Choice> meets(Answers answers, boolean shown) {
        List<Choice> choices = new ArrayList<>();
        for (MeetsInPerson each : MeetsInPerson.values()) {
            boolean chosen = answers.history().meets() == each;
            if (each != MeetsInPerson.UNKNOWN) {
                choices.add(choice(each, Label.of("meets_" + each.name()), chosen, shown));
            }
        }
        return choices;
    }

    private static List<Choice> circumstances(Answers answers) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(
                REFUSED_BEFORE,
                Label.of("circumstance_refused_before"),
                answers.history().refusedBefore(),
                true));
        for (Flag each : Flag.values()) {
            choices.add(choice(
                    each, Label.of("flag_" + each.name()), answers.flags().contains(each), true));
        }
        return choices;
    }

    /** The answer to a question is asked for beside the note, and not among the offers. */
    private static List<Choice> offers(Answers answers, Set<Offer.Kind> likely, boolean asksAnswer) {
        List<Choice> choices = new ArrayList<>();
        for (Offer.Kind each : Offer.Kind.values()) {
            choices.add(choice(
                    each,
                    Label.of("offer_chip_" + each.name()),
                    answers.offer(each).isPresent(),
                    likely.contains(each) && !(asksAnswer && each == Offer.Kind.ANSWER)));
        }
        return choices;
    }

    private static List<Offered> offered(Answers answers, boolean asksAnswer) {
        List<Offered> offered = new ArrayList<>();
        for (Offer offer : answers.offers()) {
            if (!(asksAnswer && offer.kind() == Offer.Kind.ANSWER)) {
                offered.add(new Offered(
                        offer.kind(), Label.of("offer_" + offer.kind().name()), offer.detail()));
            }
        }
        return offered;
    }

    private static Choice choice(Enum<?> value, Label label, boolean chosen, boolean shown) {
        return new Choice(value.name(), label, chosen, shown);
    }
}
