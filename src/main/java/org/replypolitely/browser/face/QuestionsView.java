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
import org.replypolitely.face.Label;
import org.replypolitely.panel.Answer;
import org.replypolitely.panel.PanelEvent;
import org.replypolitely.panel.QuestionsPart;
import org.replypolitely.panel.Section;
import org.replypolitely.panel.SinceContact;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.wording.Length;
import org.teavm.jso.dom.html.HTMLElement;

/** Draws what the panel asks. */
final class QuestionsView {

    private final Chips relationships;
    private final Chips goals;
    private final Chips motives;
    private final Chips worked;
    private final Chips years;
    private final Chips meets;
    private final Chips circumstances;
    private final Chips lengths;
    private final Chips tones;
    private final OffersView offers;
    private QuestionsPart drawn;

    QuestionsView(Consumer<PanelEvent> events, QuestionsPart first) {
        drawn = first;
        relationships = Chips.oneOf(
                "relationships",
                (name, on) -> Constants.named(Relationship.values(), name, it -> events.accept(new Answer.Knows(it))));
        goals = Chips.oneOf(
                "goals", (name, on) -> Constants.named(Goal.values(), name, it -> events.accept(new Answer.Wants(it))));
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
        lengths = Chips.oneOf(
                "lengths",
                (name, on) -> Constants.named(Length.values(), name, it -> events.accept(new Answer.HowMuch(it))));
        tones = Chips.oneOf(
                "tones",
                (name, on) -> Constants.named(Register.values(), name, it -> events.accept(new Answer.Tone(it))));
        offers = new OffersView(events);
        Page.onClick("more-relationships", () -> more(Section.MORE_RELATIONSHIPS, events));
        Page.onClick("more-goals", () -> more(Section.MORE_GOALS, events));
        Page.onClick("forget-motive", () -> events.accept(new Answer.Confides(PrivateMotive.UNSTATED)));
        for (Choice aside : first.asides()) {
            Page.onClick(
                    "aside-" + aside.value(),
                    () -> Constants.named(
                            Section.values(), aside.value(), it -> events.accept(new PanelEvent.Toggle(it))));
        }
    }

    void draw(QuestionsPart questions) {
        drawn = questions;
        Page.text(Page.element("ask-relationship"), Words.say(questions.relationshipQuestion()));
        relationships.draw(questions.relationships());
        drawMore("more-relationships", questions.relationships());
        goals.draw(questions.goals());
        drawMore("more-goals", questions.goals());
        motives.draw(questions.motives());
        Page.show(Page.element("forget-motive"), chosen(questions.motives()));
        drawQuestion("question-worked", worked, questions.worked());
        drawQuestion("question-years", years, questions.years());
        drawQuestion("question-meets", meets, questions.meets());
        circumstances.draw(questions.circumstances());
        lengths.draw(questions.lengths());
        tones.draw(questions.tones());
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

    /** Opens or closes the rest of a question; the focus goes to the first chip that appeared. */
    private void more(Section section, Consumer<PanelEvent> events) {
        boolean first = section == Section.MORE_RELATIONSHIPS;
        int hidden = firstHidden(first ? drawn.relationships() : drawn.goals());
        events.accept(new PanelEvent.Toggle(section));
        if (hidden >= 0) {
            (first ? relationships : goals).focus(hidden);
        }
    }

    private static void drawMore(String id, List<Choice> choices) {
        boolean all = firstHidden(choices) < 0;
        HTMLElement button = Page.element(id);
        Page.text(button, Words.say(all ? Label.of("less") : Label.of("more")));
        Page.flag(button, "aria-expanded", all);
    }

    private static void drawQuestion(String id, Chips chips, List<Choice> choices) {
        chips.draw(choices);
        Page.show(Page.element(id), Chips.anyShown(choices));
    }

    private static int firstHidden(List<Choice> choices) {
        for (int i = 0; i < choices.size(); i++) {
            if (!choices.get(i).shown()) {
                return i;
            }
        }
        return -1;
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
