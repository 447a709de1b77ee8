package org.replypolitely.wording;

import java.util.ArrayList;
import java.util.List;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.phrasebook.PhraseBookReader;
import org.replypolitely.text.Texts;

/** A book of a few phrases made up for one test, so that it can say to the letter what comes out. Grows by copies. */
final class SmallBook {

    private static final List<String> FIELDS = List.of(
            "id",
            "move",
            "covers",
            "approaches",
            "tones",
            "registers",
            "reasons",
            "relationships",
            "when",
            "unless",
            "offer",
            "words");
    private static final List<String> ANYTIME =
            List.of("", "", "", "", "usual,repeated,final", "casual,neutral,formal", "", "", "", "", "", "");

    private final String lines;

    private SmallBook(String lines) {
        this.lines = lines;
    }

    /** A book that greets, thanks, refuses with the reason FIELD, wishes and signs off, each in one way. */
    static SmallBook whole() {
        return greeting()
                .says("thanks", "gratitude", "Thanks for the invitation.")
                .refuses("field", "I keep it for my field, so I’ll pass.", "reasons=field")
                .says("wish", "closing", "See you soon.")
                .says("regards", "sign-off", "Best wishes,");
    }

    /** A book that greets and says nothing else. */
    static SmallBook greeting() {
        return new SmallBook("phrases 3 en\n").says("hi", "greeting", "Hi {given},");
    }

    /** A book without words, with these lines at its head, such as {@code @small-after-greeting thanks}. */
    static SmallBook with(String... head) {
        return new SmallBook("phrases 3 en\n" + Texts.join(List.of(head), "\n") + (head.length == 0 ? "" : "\n"));
    }

    /** The same and one more phrase, compiled words; what it is used for as in {@code reasons=field,rare-use}. */
    SmallBook says(String id, String move, String words, String... uses) {
        List<String> fields = new ArrayList<>(ANYTIME);
        fields.set(0, id);
        fields.set(1, move);
        fields.set(FIELDS.size() - 1, words);
        for (String use : uses) {
            int sign = use.indexOf('=');
            fields.set(FIELDS.indexOf(use.substring(0, sign)), use.substring(sign + 1));
        }
        return new SmallBook(lines + Texts.join(fields, "\t") + "\n");
    }

    /** The same and one more phrase that gives a reason and says no. */
    SmallBook refuses(String id, String words, String... uses) {
        List<String> all = new ArrayList<>(List.of(uses));
        all.add("approaches=decline-with-reason");
        return says(id, "reason", words, all.toArray(String[]::new));
    }

    /** The same without one phrase. */
    SmallBook without(String id) {
        List<String> kept = new ArrayList<>(Texts.split(lines, '\n'));
        kept.removeIf(line -> line.startsWith(id + "\t"));
        return new SmallBook(Texts.join(kept, "\n"));
    }

    PhraseBook read() {
        return PhraseBookReader.read(lines);
    }

    /** All that it suggests. */
    List<Wording> suggestions(WordingRequest request) {
        return Suggester.suggest(request, read());
    }

    /** The texts that it suggests. */
    List<String> texts(WordingRequest request) {
        return suggestions(request).stream().map(Wording::text).toList();
    }

    /** The first text that it suggests. */
    String text(WordingRequest request) {
        return texts(request).get(0);
    }

    /** The phrases of the first text that it suggests. */
    List<String> phrases(WordingRequest request) {
        return suggestions(request).get(0).phrases();
    }
}
