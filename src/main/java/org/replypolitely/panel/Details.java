package org.replypolitely.panel;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.decision.WorkedTogether;
import org.replypolitely.face.Label;
import org.replypolitely.invitation.Gender;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.settings.Settings;
import org.replypolitely.wording.Particulars;

/**
 * Small things that make a reply personal, in the user's own words.
 *
 * @param place where the two worked together, met or studied, or an empty string
 * @param topic what the inviter wrote about, or an empty string
 */
record Details(String place, String topic) {

    static final Details NONE = new Details("", "");

    Details withPlace(String said) {
        return new Details(said, topic);
    }

    Details withTopic(String said) {
        return new Details(place, said);
    }

    boolean isEmpty() {
        return place.isEmpty() && topic.isEmpty();
    }

    /** How to ask for the place; empty where none would be put into words. */
    static Optional<Label> askForPlace(Answers answers) {
        return switch (answers.relationshipOrUnknown()) {
            case FORMER_COLLEAGUE, FORMER_MANAGER, FORMER_REPORT -> Optional.of(Label.of("ask_place_worked"));
            case CLASSMATE, TEACHER, STUDENT -> Optional.of(Label.of("ask_place_studied"));
            case MET_ONCE -> Optional.of(Label.of("ask_place_met"));
            case FRIEND, FAMILY, COLLEAGUE, MANAGER, REPORT, CLIENT, SUPPLIER, RECRUITER, COMPETITOR, UNKNOWN ->
                answers.history().workedTogether() == WorkedTogether.PAST
                        ? Optional.of(Label.of("ask_place_worked"))
                        : Optional.empty();
        };
    }

    /** What the words may heed: what is asked for here, the user's settings, and what others of the circle have read. */
    static Particulars particulars(PanelState state) {
        Answers answers = state.answers();
        Settings settings = state.around().settings();
        String book = state.around()
                .toolkit()
                .map(toolkit -> toolkit.book().language())
                .orElse("");
        return new Particulars(
                askForPlace(answers).isPresent() ? answers.details().place() : "",
                answers.details().topic(),
                speaker(settings),
                ReplyLanguage.region(
                        book,
                        List.of(
                                answers.language(),
                                settings.replyLanguage(),
                                state.around().locale())),
                readInCircle(state));
    }

    private static Optional<Gender> speaker(Settings settings) {
        return switch (settings.speakerGender()) {
            case "feminine" -> Optional.of(Gender.FEMININE);
            case "masculine" -> Optional.of(Gender.MASCULINE);
            default -> Optional.empty();
        };
    }

    private static Set<String> readInCircle(PanelState state) {
        Set<String> phrases = new HashSet<>();
        for (LedgerEntry entry :
                state.memory().before().saidIn(Recollection.circle(state), Recollection.recipient(state))) {
            phrases.addAll(entry.said().phrases());
        }
        return phrases;
    }
}
