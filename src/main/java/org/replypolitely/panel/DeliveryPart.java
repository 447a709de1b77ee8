package org.replypolitely.panel;

import java.util.List;
import java.util.Optional;
import org.replypolitely.decision.Approach;
import org.replypolitely.face.Label;
import org.replypolitely.invitation.ReplyControl;

/**
 * How far the reply has come, and what can be done next.
 *
 * @param delivery how far
 * @param title one line, where the panel shows little else
 * @param words what happened and what is left to do, a sentence or two each
 * @param onlyCopy why the reply can only be copied; empty where it can be inserted
 * @param canInsert whether Insert is offered
 * @param canCopy whether Copy is offered
 * @param ready whether Insert and Copy do something at once, or wait for the user’s word
 * @param leave what closing the panel is called now
 */
public record DeliveryPart(
        Delivery delivery,
        Optional<Label> title,
        List<Label> words,
        Optional<Label> onlyCopy,
        boolean canInsert,
        boolean canCopy,
        boolean ready,
        Label leave) {

    public DeliveryPart {
        words = List.copyOf(words);
    }

    static DeliveryPart of(PanelState state) {
        boolean hasWords = ReplyPart.isShown(state);
        return new DeliveryPart(
                state.delivery(),
                title(state.delivery()),
                words(state),
                hasWords ? onlyCopy(state) : Optional.empty(),
                hasWords && state.canInsert(),
                hasWords,
                state.pendingClaims().isEmpty() && !Recollection.isHeldBack(state),
                hasWords && state.delivery() != Delivery.COPIED ? Label.of("not_now") : Label.of("done"));
    }

    private static Optional<Label> title(Delivery delivery) {
        return switch (delivery) {
            case WAITING -> Optional.of(Label.of("waiting_title"));
            case INSERTED -> Optional.of(Label.of("inserted_title"));
            case NONE,
                    DRAFT_PRESENT,
                    REVERTED,
                    EXPIRED,
                    NO_REPLY_CONTROL,
                    TAKEN_BACK,
                    NOT_TAKEN_BACK,
                    COPIED,
                    COPY_REFUSED -> Optional.empty();
        };
    }

    private static List<Label> words(PanelState state) {
        String name = state.subject().callName();
        return switch (state.delivery()) {
            case NONE -> List.of();
            case WAITING ->
                List.of(
                        control(state) == ReplyControl.MESSAGE
                                ? Label.of("insertion_WAITING_message", name)
                                : Label.of("insertion_WAITING", name));
            case INSERTED -> List.of(Label.of("insertion_INSERTED"), afterwards(state));
            case DRAFT_PRESENT -> List.of(Label.of("insertion_DRAFT_PRESENT", name));
            case REVERTED -> List.of(Label.of("insertion_REVERTED"));
            case EXPIRED -> List.of(Label.of("insertion_EXPIRED", name));
            case NO_REPLY_CONTROL -> List.of(Label.of("insertion_NO_REPLY_CONTROL", name));
            case TAKEN_BACK -> List.of(Label.of("insertion_TAKEN_BACK"));
            case NOT_TAKEN_BACK -> List.of(Label.of("insertion_NOT_TAKEN_BACK"));
            case COPIED ->
                state.around().place() == Place.BY_HAND
                        ? List.of(Label.of("copied_by_hand"))
                        : List.of(
                                control(state) == ReplyControl.NONE
                                        ? Label.of("copied_elsewhere")
                                        : Label.of("copied", name),
                                afterwards(state));
            case COPY_REFUSED -> List.of(Label.of("copy_refused"));
        };
    }

    /** What is left to do with the invitation, which is still pending. */
    private static Label afterwards(PanelState state) {
        Approach approach =
                state.drafts().current().map(draft -> draft.origin().approach()).orElse(Approach.DECLINE_WITH_REASON);
        return switch (approach) {
            case DECLINE_WITH_REASON, IGNORE -> Label.of("afterwards_ignore");
            case ASK_HOW_WE_KNOW, ASK, OPEN_THE_DOOR, DEFER -> Label.of("afterwards_leave");
            case ACCEPT_WITH_NOTE, ACCEPT_THEN_REMOVE -> Label.of("afterwards_accept");
        };
    }

    private static Optional<Label> onlyCopy(PanelState state) {
        if (!state.around().connected() || state.around().place() == Place.BY_HAND) {
            // the notice on top says what happened; or there is no card at all
            return Optional.empty();
        }
        if (state.around().place() == Place.WINDOW) {
            return Optional.of(Label.of("only_copy_window"));
        }
        boolean already = state.delivery() == Delivery.NO_REPLY_CONTROL || state.delivery() == Delivery.COPIED;
        return control(state) == ReplyControl.NONE && !already
                ? Optional.of(
                        Label.of("insertion_NO_REPLY_CONTROL", state.subject().callName()))
                : Optional.empty();
    }

    private static ReplyControl control(PanelState state) {
        return state.subject().invitation().replyControl();
    }
}
