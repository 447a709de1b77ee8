package org.replypolitely.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.face.Choice;
import org.replypolitely.face.Label;
import org.replypolitely.own.OwnText;
import org.replypolitely.own.OwnWording;
import org.replypolitely.panel.ReplyLanguage;
import org.replypolitely.tact.TactCheck;
import org.replypolitely.tact.TactRemark;
import org.replypolitely.tact.TactRules;

/**
 * The user's own wordings, ready to be drawn.
 *
 * @param rows all of them, in the order in which they were made
 * @param canAdd whether there is room for one more
 * @param editor the open one
 * @param status how the last change went
 * @param failed whether it could not be stored
 */
public record WordingsScreen(
        List<Row> rows, boolean canAdd, Optional<Editor> editor, Optional<Label> status, boolean failed) {

    /** Somebody to preview a text for. */
    private static final String SAMPLE = "Dana";

    /**
     * One of them.
     *
     * @param id which one
     * @param text its words
     * @param does what it does
     */
    public record Row(String id, String text, Label does) {}

    /**
     * The open one.
     *
     * @param wording the wording
     * @param approaches what it can do
     * @param reasons the reason that it can give, or none
     * @param languages the languages it can be in
     * @param preview what it says to a Dana
     * @param missing the variables that have no value yet
     * @param remarks what it breaks, each rule once
     * @param confirm what to confirm where it is to be deleted
     */
    public record Editor(
            OwnWording wording,
            List<Choice> approaches,
            List<Choice> reasons,
            List<Choice> languages,
            String preview,
            List<Label> missing,
            List<Label> remarks,
            Optional<Label> confirm) {}

    public WordingsScreen {
        rows = List.copyOf(rows);
    }

    /** The screen of this state. */
    public static WordingsScreen of(WordingsState state) {
        List<Row> rows = new ArrayList<>();
        for (OwnWording each : state.list()) {
            rows.add(new Row(
                    each.id(),
                    each.text(),
                    Label.of("approach_" + each.approach().name())));
        }
        Optional<Label> status = state.refused()
                ? Optional.of(Label.of("not_saved"))
                : state.open().isPresent() && state.unsaved().isEmpty()
                        ? Optional.of(Label.of("saved"))
                        : Optional.empty();
        return new WordingsScreen(
                rows,
                rows.size() < OwnWording.MOST,
                state.current().map(open -> editor(state, open)),
                state.current().filter(open -> open.text().isEmpty()).isPresent() ? Optional.empty() : status,
                state.refused());
    }

    private static Editor editor(WordingsState state, OwnWording open) {
        OwnText filled = OwnText.fill(open.text(), OwnText.values(state.settings(), SAMPLE));
        List<Label> missing = new ArrayList<>();
        for (String variable : filled.missing()) {
            missing.add(Label.of("own_missing_" + variable));
        }
        return new Editor(
                open,
                approaches(open),
                reasons(open),
                languages(open),
                filled.text(),
                missing,
                remarks(state, open, filled.text()),
                state.asked() ? Optional.of(Label.of("own_confirm")) : Optional.empty());
    }

    private static List<Label> remarks(WordingsState state, OwnWording open, String text) {
        List<Label> remarks = new ArrayList<>();
        TactRules rules = state.rules().get(open.language());
        if (rules == null || text.isEmpty()) {
            return remarks;
        }
        for (TactRemark remark :
                TactCheck.check(text, open.approach(), rules, state.settings().silencedRules())) {
            Label label = Label.of("tact_" + remark.rule());
            if (!remarks.contains(label)) {
                remarks.add(label);
            }
        }
        return remarks;
    }

    private static List<Choice> approaches(OwnWording open) {
        List<Choice> choices = new ArrayList<>();
        for (Approach approach : Approach.values()) {
            if (approach.isWorded()) {
                choices.add(new Choice(
                        approach.name(), Label.of("approach_" + approach.name()), open.approach() == approach, true));
            }
        }
        return choices;
    }

    private static List<Choice> reasons(OwnWording open) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", Label.of("own_no_reason"), open.reason().isEmpty(), true));
        for (PublicReason reason : PublicReason.values()) {
            choices.add(new Choice(
                    reason.name(),
                    Label.of("reason_" + reason.name()),
                    open.reason().filter(own -> own == reason).isPresent(),
                    true));
        }
        return choices;
    }

    private static List<Choice> languages(OwnWording open) {
        List<Choice> choices = new ArrayList<>();
        for (String tag : ReplyLanguage.BOOKS) {
            choices.add(
                    new Choice(tag, Label.of("language_" + tag), open.language().equals(tag), true));
        }
        return choices;
    }
}
