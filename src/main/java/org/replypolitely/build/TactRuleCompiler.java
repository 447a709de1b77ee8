package org.replypolitely.build;

import fluent.syntax.AST.Attribute;
import fluent.syntax.AST.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.replypolitely.decision.Approach;
import org.replypolitely.tact.TactCheck;
import org.replypolitely.tact.TactRule;
import org.replypolitely.tact.TactRules;
import org.replypolitely.tact.TactRulesReader;
import org.replypolitely.text.Chars;
import org.replypolitely.text.Texts;

/**
 * Compiles a language's tact rules, written in Project Fluent's syntax, into what {@link TactRulesReader} reads, and refuses them at the first mistake.
 * Runs every example: the incorrect ones must break the rule, the correct ones must not.
 */
public final class TactRuleCompiler {

    private static final List<String> ATTRIBUTES = List.of(
            "source",
            "approaches",
            "forbids",
            "allows",
            "needs",
            "begins-with",
            "counts",
            "at-most",
            "most-sentences",
            "most-characters",
            "incorrect",
            "correct");

    private final FluentFile file;

    private TactRuleCompiler(FluentFile file) {
        this.file = file;
    }

    /** Compiles a file whose name says its language. Throws {@link DataError}: file, line, what is wrong and what to do. */
    public static String compile(Path ftl) {
        return new TactRuleCompiler(FluentFile.read(ftl)).compile();
    }

    static String compile(String fileName, String source) {
        return new TactRuleCompiler(FluentFile.of(fileName, source)).compile();
    }

    private String compile() {
        StringBuilder compiled =
                new StringBuilder("tact 1 ").append(file.language()).append('\n');
        for (Message message : file.messages()) {
            checkAttributes(message);
            List<String> fields = List.of(
                    ruleId(message),
                    approaches(message),
                    patterns(message, "forbids"),
                    patterns(message, "allows"),
                    patterns(message, "needs"),
                    patterns(message, "begins-with"),
                    patterns(message, "counts"),
                    number(message, "at-most"),
                    number(message, "most-sentences"),
                    number(message, "most-characters"));
            compiled.append(String.join("\t", fields)).append('\n');
        }
        TactRules rules = TactRulesReader.read(compiled.toString());
        for (int i = 0; i < rules.rules().size(); i++) {
            runExamples(file.messages().get(i), rules.rules().get(i), rules.language());
        }
        return compiled.toString();
    }

    private static String ruleId(Message message) {
        return message.name().toUpperCase(Locale.ROOT).replace('-', '_');
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
        for (String needed : List.of("source", "incorrect", "correct")) {
            if (message.attribute(needed).isEmpty()) {
                throw file.error(message.name(), "has no ." + needed + "; add it");
            }
        }
    }

    private String approaches(Message message) {
        Optional<Attribute> found = message.attribute("approaches");
        if (found.isEmpty()) {
            return "";
        }
        List<String> words =
                file.words(message.name(), "approaches", found.get().pattern());
        for (String word : words) {
            if (Vocabulary.indexOf(Approach.values(), word) < 0) {
                throw file.error(
                        message.name(),
                        "approaches",
                        ".approaches knows no “" + word + "”; use " + Vocabulary.of(Approach.values()));
            }
        }
        return String.join(",", words);
    }

    private String patterns(Message message, String attribute) {
        List<String> patterns = new ArrayList<>();
        for (String item : items(message, attribute)) {
            if (item.indexOf('|') >= 0) {
                throw file.error(message.name(), attribute, "the character | cannot stand in a pattern; take it out");
            }
            patterns.add(tokens(item));
        }
        return String.join("|", patterns);
    }

    /** Signs stand apart from words, as they do when a text is matched. */
    static String tokens(String item) {
        StringBuilder spaced = new StringBuilder();
        item.codePoints().forEach(c -> {
            boolean ofWord = Chars.isLetter(c) || Chars.isDigit(c) || c == '’' || c == '-' || c == '*' || c == ' ';
            String sign = Character.toString(c);
            spaced.append(ofWord ? sign : " " + sign + " ");
        });
        return String.join(" ", Texts.words(Texts.lower(spaced.toString())));
    }

    private List<String> items(Message message, String attribute) {
        return message.attribute(attribute)
                .map(found -> file.items(message.name(), attribute, found.pattern()))
                .orElse(List.of());
    }

    private String number(Message message, String attribute) {
        List<String> items = items(message, attribute);
        if (items.isEmpty()) {
            return "0";
        }
        try {
            return Integer.toString(Integer.parseInt(items.get(0)));
        } catch (NumberFormatException e) {
            throw file.error(message.name(), attribute, "." + attribute + " must be a number; write digits");
        }
    }

    private void runExamples(Message message, TactRule rule, String language) {
        TactRules alone = new TactRules(language, List.of(rule));
        Approach approach = rule.approaches().stream().sorted().findFirst().orElse(Approach.DECLINE_WITH_REASON);
        for (String example : items(message, "incorrect")) {
            if (TactCheck.check(lines(example), approach, alone).isEmpty()) {
                throw file.error(
                        message.name(), "incorrect", "“" + example + "” does not break the rule; correct one of them");
            }
        }
        for (String example : items(message, "correct")) {
            if (!TactCheck.check(lines(example), approach, alone).isEmpty()) {
                throw file.error(message.name(), "correct", "“" + example + "” breaks the rule; correct one of them");
            }
        }
    }

    /** Examples are a line each; ⏎ stands for the end of a line inside them. */
    private static String lines(String example) {
        return example.replace('⏎', '\n');
    }
}
