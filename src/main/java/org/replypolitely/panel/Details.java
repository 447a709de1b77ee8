package org.replypolitely.panel;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.WorkedTogether;
import org.replypolitely.face.Label;
import org.replypolitely.invitation.Gender;
import org.replypolitely.invitation.Headline;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.settings.Settings;
import org.replypolitely.text.Chars;
import org.replypolitely.wording.Particulars;

/**
 * Small things that make a reply personal, in the user's own words.
 *
 * @param place where the two worked together, met or studied, or an empty string
 * @param topic what the inviter wrote about, or an empty string
 * @param employer where the inviter works now, or an empty string
 * @param work what the inviter does, or an empty string
 */
record Details(String place, String topic, String employer, String work) {

    static final Details NONE = new Details("", "", "", "");

    private static final int LONGEST_EMPLOYER = 40;

    Details withPlace(String said) {
        return new Details(said, topic, employer, work);
    }

    Details withTopic(String said) {
        return new Details(place, said, employer, work);
    }

    Details withEmployer(String said) {
        return new Details(place, topic, said, work);
    }

    Details withWork(String said) {
        return new Details(place, topic, employer, said);
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    /** Tells whether what they do may be put into words: to people one knows, and not to those whose work one sees anyway. */
    static boolean asksWork(Answers answers) {
        return switch (answers.relationshipOrUnknown()) {
            case FRIEND,
                    FAMILY,
                    FORMER_COLLEAGUE,
                    FORMER_MANAGER,
                    FORMER_REPORT,
                    CLIENT,
                    CLASSMATE,
                    TEACHER,
                    STUDENT,
                    MET_ONCE -> true;
            case COLLEAGUE, MANAGER, REPORT, SUPPLIER, RECRUITER, COMPETITOR, UNKNOWN -> false;
        };
    }

    /** The employer that the headline names beyond doubt, to be confirmed with a tap; empty where there is none, or none to be put into words. */
    static Optional<String> employerRead(PanelState state) {
        if (!asksWork(state.answers())) {
            return Optional.empty();
        }
        String headline = state.subject().person().headline();
        return state.around()
                .toolkit()
                .map(toolkit -> Headline.employer(headline, toolkit.book().employerAfter()))
                .filter(employer -> !employer.isEmpty() && employer.length() <= LONGEST_EMPLOYER && isPlain(employer))
                .filter(employer -> !employer.equals(state.answers().details().employer()));
    }

    /** Nothing but a name: no address, no sign that names don't have. */
    private static boolean isPlain(String employer) {
        for (int i = 0; i < employer.length(); i++) {
            char c = employer.charAt(i);
            if (!Chars.isLetter(c) && !Chars.isDigit(c) && " &'’.-+".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the note asks something: its answer is the first thing that the reply says. */
    static boolean asksAnswer(PanelState state) {
        return !state.subject().invitation().note().isEmpty()
                && state.answers()
                                .corrections()
                                .applyTo(state.card().evidence())
                                .note()
                        == NoteKind.QUESTION;
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
                        readInCircle(state))
                .withWork(
                        asksWork(answers) ? answers.details().employer() : "",
                        asksWork(answers) ? answers.details().work() : "");
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
