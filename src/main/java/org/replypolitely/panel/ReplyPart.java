package org.replypolitely.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.face.Label;
import org.replypolitely.ledger.Conflict;
import org.replypolitely.own.OwnWordings;
import org.replypolitely.tact.TactChange;
import org.replypolitely.tact.TactCheck;
import org.replypolitely.tact.TactRemark;
import org.replypolitely.wording.Wording;

/**
 * The suggestions and the editor.
 *
 * @param shown whether there is anything to say at all
 * @param items the suggestions, the edited ones first
 * @param editor the chosen one, in the editor; empty where there is none
 */
public record ReplyPart(boolean shown, List<Item> items, Optional<Editor> editor) {

    /** The most characters that every way of replying takes; messages take more, so this only warns. */
    public static final int LIMIT = 1_900;

    private static final int LONGEST_GREETING = 80;

    /**
     * One suggestion.
     *
     * @param approach its approach
     * @param tags what sets it apart: approach, reasons
     * @param preview its words, without the greeting
     * @param chosen whether it stands in the editor
     * @param edited whether the user changed it
     */
    public record Item(Approach approach, List<Label> tags, String preview, boolean chosen, boolean edited) {}

    /**
     * The editor.
     *
     * @param label its name
     * @param text its words
     * @param canUndo whether there is a change to take back
     * @param canRestore whether the words are no longer those suggested
     * @param claims what the user must vouch for
     * @param waits says that Insert and Copy wait for that; empty where they do not
     * @param canDisown whether the user may say that the suggested reason is no longer in it
     * @param clashes how it would not fit what was told before
     * @param heldBack whether Insert and Copy wait for the user to say that they want it all the same
     * @param remarks what it breaks, if anything
     * @param count how long it is
     * @param ofLength warns where it is too long, and says so where it is empty
     */
    public record Editor(
            Label label,
            String text,
            boolean canUndo,
            boolean canRestore,
            List<Claim> claims,
            Optional<Label> waits,
            boolean canDisown,
            List<Clash> clashes,
            boolean heldBack,
            List<Remark> remarks,
            Label count,
            Optional<Label> ofLength) {}

    /**
     * A claim to vouch for.
     *
     * @param reason which one
     * @param label its words
     * @param vouched whether the user did
     */
    public record Claim(PublicReason reason, Label label, boolean vouched) {}

    /**
     * How the reply would not fit what was told before.
     *
     * @param label in which way
     * @param before what was told
     */
    public record Clash(Label label, Told before) {}

    /**
     * A remark on tact.
     *
     * @param rule the rule's id
     * @param label what and why
     * @param excerpt the words concerned, or an empty string where all are
     * @param start where they begin
     * @param end where they end
     * @param change what could stand there instead, where the rule knows
     * @param apply what the button that puts it there is called
     * @param source where the rule comes from
     */
    public record Remark(
            String rule,
            Label label,
            String excerpt,
            int start,
            int end,
            Optional<TactChange> change,
            Optional<Label> apply,
            Label source) {}

    static ReplyPart of(PanelState state) {
        return new ReplyPart(
                isShown(state), items(state), state.drafts().current().map(draft -> editor(state, draft)));
    }

    /** Tells whether there is anything to say at all. */
    static boolean isShown(PanelState state) {
        return state.drafts().current().isPresent()
                && state.approach().filter(approach -> approach.isWorded()).isPresent();
    }

    private static List<Item> items(PanelState state) {
        Drafts drafts = state.drafts();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < drafts.list().size(); i++) {
            Draft draft = drafts.list().get(i);
            items.add(new Item(
                    draft.origin().approach(),
                    tags(state, draft),
                    withoutGreeting(draft.text()),
                    i == drafts.chosen(),
                    draft.edited()));
        }
        return items;
    }

    /** What comes after the first empty line, where there is one; nothing tells suggestions apart before it. */
    private static String withoutGreeting(String text) {
        int blank = text.indexOf("\n\n");
        return blank < 0 || blank > LONGEST_GREETING ? text : text.substring(blank + 2);
    }

    /** What sets a draft apart: its reasons, and its approach where that is another one or there is no reason. */
    private static List<Label> tags(PanelState state, Draft draft) {
        Wording origin = draft.origin();
        boolean usual = state.approach()
                .filter(approach -> approach == origin.approach())
                .isPresent();
        List<Label> tags = new ArrayList<>();
        if (draft.edited()) {
            tags.add(Label.of("tag_edited"));
        }
        if (origin.phrases().contains(OwnWordings.PHRASE)) {
            tags.add(Label.of("tag_own"));
        }
        if (!usual || origin.reasons().isEmpty()) {
            tags.add(Label.of("approach_" + origin.approach().name()));
        }
        draft.reasons().forEach(reason -> tags.add(Label.of("reason_" + reason.name())));
        if (!Recollection.conflicts(state, draft).isEmpty()) {
            tags.add(Label.of("tag_conflict"));
        }
        return tags;
    }

    private static Editor editor(PanelState state, Draft draft) {
        int length = draft.text().length();
        boolean waits = !state.pendingClaims().isEmpty();
        boolean heldBack = Recollection.isHeldBack(state);
        String name = state.subject().callName();
        return new Editor(
                Label.of("editor", name),
                draft.text(),
                !draft.before().isEmpty(),
                draft.edited(),
                claims(state),
                waits ? Optional.of(Label.of("claim_pending")) : Optional.empty(),
                (waits || heldBack) && draft.edited(),
                clashes(state, draft),
                heldBack,
                remarks(state, draft),
                Label.of("characters", Integer.toString(length), Integer.toString(LIMIT)),
                ofLength(draft));
    }

    private static Optional<Label> ofLength(Draft draft) {
        if (draft.isEmpty()) {
            return Optional.of(Label.of("no_words"));
        }
        return draft.text().length() > LIMIT
                ? Optional.of(Label.of("too_long", Integer.toString(LIMIT)))
                : Optional.empty();
    }

    private static List<Claim> claims(PanelState state) {
        List<Claim> claims = new ArrayList<>();
        for (org.replypolitely.decision.Claim claim : state.claims()) {
            claims.add(new Claim(claim.reason(), Label.of("claim_" + claim.key()), state.isVouched(claim)));
        }
        return claims;
    }

    private static List<Clash> clashes(PanelState state, Draft draft) {
        List<Clash> clashes = new ArrayList<>();
        Set<Conflict.Kind> named = new HashSet<>();
        for (Conflict conflict : Recollection.conflicts(state, draft)) {
            // the latest of a kind says enough
            if (named.add(conflict.kind())) {
                clashes.add(new Clash(
                        Label.of("conflict_" + conflict.kind().name()),
                        Told.of(conflict.before(), state.memory().today())));
            }
        }
        return clashes;
    }

    /** A letter at most is no word to show: then something only goes. */
    private static Label apply(TactChange change) {
        return change.text().length() < 2 ? Label.of("tact_leave_out") : Label.of("tact_instead", change.text());
    }

    private static List<Remark> remarks(PanelState state, Draft draft) {
        List<Remark> remarks = new ArrayList<>();
        state.around().toolkit().ifPresent(toolkit -> {
            Set<String> off = new HashSet<>(state.ignored());
            off.addAll(state.around().settings().silencedRules());
            for (TactRemark found : TactCheck.check(draft.text(), draft.origin().approach(), toolkit.rules(), off)) {
                remarks.add(new Remark(
                        found.rule(),
                        Label.of("tact_" + found.rule()),
                        draft.text().substring(found.start(), found.end()),
                        found.start(),
                        found.end(),
                        found.change(),
                        found.change().map(ReplyPart::apply),
                        Label.of("tact_" + found.rule() + "_source")));
            }
        });
        return remarks;
    }
}
