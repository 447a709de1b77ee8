package org.replypolitely.build;

import fluent.syntax.AST.Attribute;
import fluent.syntax.AST.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.Relationship;
import org.replypolitely.phrasebook.Condition;
import org.replypolitely.phrasebook.Move;
import org.replypolitely.phrasebook.Phrase;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.phrasebook.PhraseBookReader;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.phrasebook.Slot;
import org.replypolitely.phrasebook.Slots;
import org.replypolitely.phrasebook.Tone;
import org.replypolitely.phrasebook.Words;
import org.replypolitely.text.Texts;
import org.replypolitely.wording.Offer;

/**
 * Compiles a phrase book, written in Project Fluent's syntax, into what {@link PhraseBookReader} reads, and refuses it at the first mistake. Runs
 * every example: the words must come out exactly.
 */
public final class PhraseBookCompiler {

    private static final List<String> ATTRIBUTES = List.of(
            "move",
            "approaches",
            "tones",
            "registers",
            "reasons",
            "relationships",
            "when",
            "unless",
            "offer",
            "covers",
            "examples");
    private static final String DETAIL = "detail-";
    private static final String SPELLING = "spelling-";
    private static final List<String> WORD_LISTS = List.of("repeatable", "small-after-greeting", "employer-after");

    private final FluentFile file;
    private final List<Spelling> spellings = new ArrayList<>();

    private PhraseBookCompiler(FluentFile file) {
        this.file = file;
    }

    /** Compiles a file whose name says its language. Throws {@link DataError}: file, line, what is wrong and what to do. */
    public static String compile(Path ftl) {
        return new PhraseBookCompiler(FluentFile.read(ftl)).compile();
    }

    static String compile(String fileName, String source) {
        return new PhraseBookCompiler(FluentFile.of(fileName, source)).compile();
    }

    private String compile() {
        StringBuilder compiled =
                new StringBuilder("phrases 3 ").append(file.language()).append('\n');
        appendWordLists(compiled);
        Map<String, String> idOfWords = new HashMap<>();
        for (Message message : file.messages()) {
            String words = words(message);
            String move = single(message, "move", Move.values());
            String twin = idOfWords.put(move + " " + words, message.name());
            if (twin != null) {
                throw file.error(message.name(), "has the same words as " + twin + "; join the two");
            }
            List<String> fields = List.of(
                    message.name(),
                    move,
                    list(message, "covers", Move.values()),
                    list(message, "approaches", Approach.values()),
                    listOr(message, "tones", Tone.values(), Texts.kebab(Tone.USUAL)),
                    listOr(
                            message,
                            "registers",
                            Register.values(),
                            Vocabulary.of(Register.values()).replace(", ", ",")),
                    list(message, "reasons", PublicReason.values()),
                    list(message, "relationships", Relationship.values()),
                    list(message, "when", Condition.values()),
                    list(message, "unless", Condition.values()),
                    message.attribute("offer").isPresent() ? single(message, "offer", Offer.Kind.values()) : "",
                    words);
            compiled.append(String.join("\t", fields)).append('\n');
        }
        runExamples(PhraseBookReader.read(compiled.toString()));
        return compiled.toString();
    }

    /** Terms that are lists of words: {@code -detail-KIND}, {@code -repeatable}, {@code -small-after-greeting}, {@code
     * -employer-after}; spellings go into the words. */
    private void appendWordLists(StringBuilder compiled) {
        for (String term : file.terms().keySet()) {
            boolean isDetail = term.startsWith(DETAIL);
            boolean isSpelling = term.startsWith(SPELLING);
            if (isDetail || isSpelling || WORD_LISTS.contains(term)) {
                String words = file.plain("-" + term, "", file.terms().get(term).value());
                if (isSpelling) {
                    addSpellings(term, words);
                } else {
                    compiled.append('@')
                            .append(isDetail ? "detail " + term.substring(DETAIL.length()) : term)
                            .append(' ')
                            .append(String.join(" ", Texts.words(words)))
                            .append('\n');
                }
            }
        }
    }

    private void addSpellings(String term, String pairs) {
        for (String pair : Texts.words(pairs)) {
            int arrow = pair.indexOf('>');
            if (arrow < 1 || arrow != pair.lastIndexOf('>')) {
                throw file.error("-" + term, "“" + pair + "” is no pair of spellings; write it as ß>ss");
            }
            spellings.add(new Spelling(
                    term.substring(SPELLING.length()), pair.substring(0, arrow), pair.substring(arrow + 1)));
        }
    }

    private String words(Message message) {
        checkAttributes(message);
        return new WordsCompiler(file, message.name(), new Respelling(spellings))
                .compile(message.pattern()
                        .orElseThrow(() -> file.error(message.name(), "has no words; write them after the = sign")));
    }

    private void checkAttributes(Message message) {
        int last = -1;
        for (Attribute attribute : message.attributes()) {
            int index = ATTRIBUTES.indexOf(attribute.name());
            if (index < 0) {
                throw file.error(
                        message.name(),
                        attribute.name(),
                        "there is no ." + attribute.name() + "; use " + String.join(", ", ATTRIBUTES));
            }
            if (index <= last) {
                throw file.error(
                        message.name(),
                        attribute.name(),
                        "." + attribute.name() + " is out of order; the order is " + String.join(", ", ATTRIBUTES));
            }
            last = index;
        }
    }

    private String single(Message message, String attribute, Enum<?>[] constants) {
        String word = list(message, attribute, constants);
        if (word.isEmpty() || word.indexOf(',') >= 0) {
            throw file.error(
                    message.name(),
                    attribute,
                    "needs one ." + attribute + " of " + Vocabulary.of(constants) + "; add it");
        }
        return word;
    }

    private String listOr(Message message, String attribute, Enum<?>[] constants, String otherwise) {
        String list = list(message, attribute, constants);
        return list.isEmpty() ? otherwise : list;
    }

    private String list(Message message, String attribute, Enum<?>[] constants) {
        Optional<Attribute> found = message.attribute(attribute);
        if (found.isEmpty()) {
            return "";
        }
        List<String> words = file.words(message.name(), attribute, found.get().pattern());
        int last = -1;
        for (String word : words) {
            int index = Vocabulary.indexOf(constants, word);
            if (index < 0) {
                throw file.error(
                        message.name(),
                        attribute,
                        "." + attribute + " knows no “" + word + "”; use " + Vocabulary.of(constants));
            }
            if (index <= last) {
                throw file.error(
                        message.name(),
                        attribute,
                        "“" + word + "” is out of order; the order is " + Vocabulary.of(constants));
            }
            last = index;
        }
        return String.join(",", words);
    }

    private void runExamples(PhraseBook book) {
        for (Phrase phrase : book.phrases()) {
            Message message = file.messages().stream()
                    .filter(one -> one.name().equals(phrase.id()))
                    .findFirst()
                    .orElseThrow();
            List<String> examples = new ArrayList<>();
            message.attribute("examples")
                    .ifPresent(found -> examples.addAll(file.items(phrase.id(), "examples", found.pattern())));
            if (examples.isEmpty()) {
                throw file.error(phrase.id(), "has no example; add .examples with a line such as “→ the exact words”");
            }
            for (String example : examples) {
                run(example, phrase, book);
            }
        }
    }

    private void run(String example, Phrase phrase, PhraseBook book) {
        int arrow = example.indexOf('→');
        if (arrow < 0) {
            throw file.error(phrase.id(), "examples", "an example without →; write “slot=value → the exact words”");
        }
        String expected = Texts.strip(example.substring(arrow + 1));
        Slots slots = new Slots(book.language(), filled(phrase.id(), Texts.strip(example.substring(0, arrow))));
        String actual = phrase.words(slots)
                .orElseThrow(() -> file.error(
                        phrase.id(), "examples", "the example fills not every slot; write “slot=value → …” for each"));
        if (!actual.equals(expected)) {
            throw file.error(
                    phrase.id(),
                    "examples",
                    "the example says “" + expected + "” but the phrase “" + actual + "”; correct one");
        }
    }

    private Map<Slot, String> filled(String id, String assignments) {
        Map<Slot, String> values = new HashMap<>();
        if (assignments.isEmpty()) {
            return values;
        }
        for (String assignment : assignments.split(";", -1)) {
            int equals = assignment.indexOf('=');
            String word = Texts.strip(equals < 0 ? assignment : assignment.substring(0, equals));
            if (equals < 0 || Vocabulary.indexOf(Slot.values(), word) < 0) {
                throw file.error(
                        id,
                        "examples",
                        "“" + word + "” is no slot; write slot=value with " + Vocabulary.of(Slot.values()));
            }
            values.put(Words.constant(Slot.values(), word), Texts.strip(assignment.substring(equals + 1)));
        }
        return values;
    }
}
