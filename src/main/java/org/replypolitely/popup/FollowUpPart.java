package org.replypolitely.popup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.replypolitely.face.Label;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.ledger.Step;

/**
 * One step that is due, ready to be drawn.
 *
 * @param id of which entry
 * @param words the question, or what follows from the answer
 * @param answers what can be answered; empty once it is
 * @param problem that the answer could not be stored
 * @param copies words to accept with, that can be copied; empty where there are none
 * @param language the language of those words, as a tag
 */
public record FollowUpPart(
        String id,
        Label words,
        List<Answer> answers,
        Optional<Label> problem,
        Optional<Label> copies,
        String language) {

    /** How many steps are shown at once: one glance. */
    public static final int MOST = 3;

    /**
     * One answer.
     *
     * @param value what it means
     * @param label its words
     */
    public record Answer(FollowUpAnswer value, Label label) {}

    public FollowUpPart {
        answers = List.copyOf(answers);
    }

    static List<FollowUpPart> of(Memory memory, IntFunction<String> ago) {
        List<FollowUpPart> parts = new ArrayList<>();
        for (FollowUpCase each : memory.due()) {
            if (parts.size() < MOST) {
                parts.add(each.stage() == FollowUpCase.Stage.STORED ? answered(each) : asking(each, memory, ago));
            }
        }
        return parts;
    }

    private static FollowUpPart asking(FollowUpCase asked, Memory memory, IntFunction<String> ago) {
        LedgerEntry entry = asked.entry();
        Step step = entry.followUp().step();
        Label question =
                Label.of("due_" + step.name(), entry.said().to().name(), ago.apply(memory.today() - entry.day()));
        List<Answer> answers = List.of(
                new Answer(FollowUpAnswer.YES, Label.of("came_" + step.name())),
                new Answer(FollowUpAnswer.NO, step.isOwn() ? Label.of("due_not_yet") : Label.of("due_no")),
                new Answer(FollowUpAnswer.LATER, Label.of("due_later")));
        Optional<Label> problem =
                asked.stage() == FollowUpCase.Stage.FAILED ? Optional.of(Label.of("due_not_stored")) : Optional.empty();
        return new FollowUpPart(entry.id(), question, answers, problem, Optional.empty(), "");
    }

    private static FollowUpPart answered(FollowUpCase answered) {
        LedgerEntry entry = answered.entry();
        Step step = entry.followUp().step();
        boolean came = answered.answer() == FollowUpAnswer.YES;
        Label words = step.isOwn()
                ? came ? Label.of("follow_up_CAME_own") : Label.of("follow_up_DID_NOT_COME_own")
                : came ? Label.of("follow_up_CAME") : Label.of("follow_up_DID_NOT_COME");
        Optional<Label> copies =
                came && !step.isOwn() ? Optional.of(Label.of("follow_up_words_" + step.name())) : Optional.empty();
        return new FollowUpPart(
                entry.id(),
                words,
                List.of(),
                Optional.empty(),
                copies,
                entry.said().language());
    }
}
