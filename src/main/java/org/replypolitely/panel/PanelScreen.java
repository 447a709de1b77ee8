package org.replypolitely.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replypolitely.face.Label;

/**
 * What the panel shows, ready to be drawn.
 *
 * @param person the person's part
 * @param card what we read from their card, and what does not go together
 * @param notices what the user should know about the panel itself, if anything
 * @param questions what is asked
 * @param details what is asked in the user's own words
 * @param advice what is advised; empty until there is advice
 * @param manner how the suggestions shall sound
 * @param reply the suggestions and the editor
 * @param delivery how far the reply has come, and what to do next
 * @param memory what the history tells
 * @param noting whether this reply is in it
 * @param compact whether only person and delivery are shown, so that the page can be worked with
 */
public record PanelScreen(
        PersonPart person,
        CardPart card,
        List<Label> notices,
        QuestionsPart questions,
        DetailsPart details,
        Optional<AdvicePart> advice,
        MannerPart manner,
        ReplyPart reply,
        DeliveryPart delivery,
        MemoryPart memory,
        NotingPart noting,
        boolean compact) {

    public PanelScreen {
        notices = List.copyOf(notices);
    }

    /** The screen of this state. */
    public static PanelScreen of(PanelState state) {
        return new PanelScreen(
                PersonPart.of(state),
                CardPart.of(state),
                notices(state),
                QuestionsPart.of(state),
                DetailsPart.of(state),
                AdvicePart.of(state),
                MannerPart.of(state),
                ReplyPart.of(state),
                DeliveryPart.of(state),
                MemoryPart.of(state),
                NotingPart.of(state),
                state.delivery().isCompact());
    }

    private static List<Label> notices(PanelState state) {
        List<Label> notices = new ArrayList<>();
        if (!state.around().connected()) {
            notices.add(Label.of("notice_disconnected"));
        }
        if (state.around().damaged()) {
            notices.add(Label.of("notice_words_missing"));
        }
        if (state.subject().reading() == Subject.Reading.UNREADABLE
                && state.around().connected()) {
            notices.add(Label.of("notice_card_unreadable"));
        }
        if (state.open().contains(Section.NOT_KEPT)) {
            notices.add(Label.of("notice_not_kept"));
        }
        return notices;
    }
}
