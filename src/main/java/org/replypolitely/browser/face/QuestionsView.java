package org.replypolitely.browser.face;

import java.util.List;
import java.util.function.Consumer;
import org.replypolitely.decision.Flag;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.MeetsInPerson;
import org.replypolitely.decision.PrivateMotive;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.WorkedTogether;
import org.replypolitely.face.Choice;
import org.replypolitely.panel.Answer;
import org.replypolitely.panel.PanelEvent;
import org.replypolitely.panel.QuestionsPart;
import org.replypolitely.panel.Section;
import org.replypolitely.panel.SinceContact;
import org.teavm.jso.dom.html.HTMLElement;

/** Draws what the panel asks. */
final class QuestionsView {

    private final QuestionView relationship;
    private final QuestionView goal;
    private final Chips motives;
    private final Chips worked;
    private final Chips years;
    private final Chips meets;
    private final Chips circumstances;
    private final HTMLElement asLastTime = Page.element("as-last-time");
    private final OffersView offers;

    QuestionsView(Consumer<PanelEvent> events, QuestionsPart first) {
        relationship = new QuestionView(
                new QuestionView.Ids("question-relationship", "relationships", "more-relationships"),
                new QuestionView.Sections(Section.MORE_RELATIONSHIPS, Section.RELATIONSHIP_FOLDED),
                name -> Constants.named(Relationship.values(), name, it -> events.accept(new Answer.Knows(it))),
                events,
                first.relationship());
        goal = new QuestionView(
                new QuestionView.Ids("question-goal", "goals", "more-goals"),
                new QuestionView.Sections(Section.MORE_GOALS, Section.GOAL_FOLDED),
                name -> Constants.named(Goal.values(), name, it -> events.accept(new Answer.Wants(it))),
                events,
                first.goal());
        motives = Chips.oneOf(
                "motives",
                (name, on) ->
                        Constants.named(PrivateMotive.values(), name, it -> events.accept(new Answer.Confides(it))));
        worked = Chips.oneOf(
                "worked",
                (name, on) ->
                        Constants.named(WorkedTogether.values(), name, it -> events.accept(new Answer.Worked(it))));
        years = Chips.oneOf(
                "years",
                (name, on) ->
                        Constants.named(SinceContact.values(), name, it -> events.accept(new Answer.LastInTouch(it))));
        meets = Chips.oneOf(
                "meets",
                (name, on) -> Constants.named(MeetsInPerson.values(), name, it -> events.accept(new Answer.Meets(it))));
        circumstances = Chips.anyOf("circumstances", (name, on) -> circumstance(name, on, events));
        offers = new OffersView(events);
        Page.onClick(asLastTime, () -> {
            events.accept(new PanelEvent.AsLastTime());
            goal.focusRest();
        });
        Page.onClick("forget-motive", () -> {
            events.accept(new Answer.Confides(PrivateMotive.UNSTATED));
            motives.focus(0);
        });
        for (Choice aside : first.asides()) {
            Page.onClick(
                    "aside-" + aside.value(),
                    () -> Constants.named(
                            Section.values(), aside.value(), it -> events.accept(new PanelEvent.Toggle(it))));
        }
    }

    void draw(QuestionsPart questions) {
        Page.text(Page.element("ask-relationship"), Words.say(questions.relationshipQuestion()));
        Page.show(asLastTime, !questions.last().isEmpty());
        Page.text(Page.element("last-answers"), Words.say(questions.last(), " · "));
        Page.textOrHide(
                Page.element("guessed"), questions.guessed().map(Words::say).orElse(""));
        relationship.draw(questions.relationship());
        goal.draw(questions.goal());
        motives.draw(questions.motives());
        Page.show(Page.element("forget-motive"), chosen(questions.motives()));
        drawQuestion("question-worked", worked, questions.worked());
        drawQuestion("question-years", years, questions.years());
        drawQuestion("question-meets", meets, questions.meets());
        circumstances.draw(questions.circumstances());
        offers.draw(questions.offers(), questions.offered());
        for (Choice aside : questions.asides()) {
            HTMLElement button = Page.element("aside-" + aside.value());
            Page.flag(button, "aria-expanded", aside.shown());
            Page.mark(button, "used", aside.chosen());
            Page.show(Page.element("section-" + aside.value()), aside.shown());
        }
    }

    private static void circumstance(String name, boolean on, Consumer<PanelEvent> events) {
        if (name.equals(QuestionsPart.REFUSED_BEFORE)) {
            events.accept(new Answer.RefusedBefore(on));
        }
        Constants.named(Flag.values(), name, it -> events.accept(new Answer.Circumstance(it, on)));
    }

    private static void drawQuestion(String id, Chips chips, List<Choice> choices) {
        chips.draw(choices);
        Page.show(Page.element(id), Chips.anyShown(choices));
    }

    private static boolean chosen(List<Choice> choices) {
        for (Choice choice : choices) {
            if (choice.chosen()) {
                return true;
            }
        }
        return false;
    }
}
