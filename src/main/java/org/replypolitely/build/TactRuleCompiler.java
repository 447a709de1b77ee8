package org.replypolitely.build;

import fluent.syntax.AST.Attribute;
import fluent.syntax.AST.Message;
import fluent.syntax.AST.Term;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.replypolitely.decision.Approach;
import org.replypolitely.tact.TactChange;
import org.replypolitely.tact.TactCheck;
import org.replypolitely.tact.TactRule;
import org.replypolitely.tact.TactRuleIds;
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

    private static final char ARROW = '→';
    private static final int MOST_CHANGES = 5;

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
        StringBuilder compiled = new StringBuilder("tact 1 ")
                .append(file.language())
                .append('\n')
                .append(abbreviations());
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
        checkIds();
        TactRules rules = TactRulesReader.read(compiled.toString());
        for (int i = 0; i < rules.rules().size(); i++) {
            runExamples(file.messages().get(i), rules.rules().get(i), rules);
        }
        return compiled.toString();
    }

    private void checkIds() {
        for (Message message : file.messages()) {
            if (!TactRuleIds.ALL.contains(ruleId(message))) {
                throw file.error(
                        message.name(), "is not in TactRuleIds; users switch rules off by these, so add it there");
            }
        }
    }

    /** Abbreviations are a list of words without their last full stop, in a term. */
    private String abbreviations() {
        Term term = file.terms().get("abbreviations");
        if (term == null) {
            return "";
        }
        String words = file.plain("-abbreviations", "", term.value());
        return "@abbreviations " + String.join(" ", Texts.words(Texts.lower(words))) + "\n";
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
            if (item.indexOf('|') >= 0 || item.indexOf('>') >= 0) {
                throw file.error(
                        message.name(), attribute, "the characters | and > cannot stand in a pattern; take them out");
            }
            int arrow = item.indexOf(ARROW);
            patterns.add(arrow < 0 ? tokens(item) : changing(message, attribute, item, arrow));
        }
        return String.join("|", patterns);
    }

    /** {@code for now →} takes words out, {@code i can’t → I don’t} puts others there. */
    private String changing(Message message, String attribute, String item, int arrow) {
        String pattern = tokens(item.substring(0, arrow));
        String change = Texts.strip(item.substring(arrow + 1));
        if (!attribute.equals("forbids") && !attribute.equals("counts")) {
            throw file.error(
                    message.name(), attribute, "only .forbids and .counts know what to put instead; take the → out");
        }
        long free =
                Texts.words(pattern).stream().filter(word -> word.equals("*")).count();
        if (change.chars().filter(c -> c == '*').count() > free) {
            throw file.error(message.name(), attribute, "“" + item + "” has more * after the → than before it");
        }
        return pattern + ">" + change;
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

    private void runExamples(Message message, TactRule rule, TactRules of) {
        TactRules alone = new TactRules(of.language(), of.abbreviations(), List.of(rule));
        Approach approach = rule.approaches().stream().sorted().findFirst().orElse(Approach.DECLINE_WITH_REASON);
        for (String example : items(message, "incorrect")) {
            if (TactCheck.check(lines(example), approach, alone).isEmpty()) {
                throw file.error(
                        message.name(), "incorrect", "“" + example + "” does not break the rule; correct one of them");
            }
            checkChanges(message, lines(example), approach, alone);
        }
        for (String example : items(message, "correct")) {
            if (!TactCheck.check(lines(example), approach, alone).isEmpty()) {
                throw file.error(message.name(), "correct", "“" + example + "” breaks the rule; correct one of them");
            }
        }
    }

    /** Who makes one suggested change after the other must come to an end. */
    private void checkChanges(Message message, String example, Approach approach, TactRules alone) {
        String text = example;
        for (int i = 0; i < MOST_CHANGES; i++) {
            Optional<TactChange> change = TactCheck.check(text, approach, alone).stream()
                    .flatMap(remark -> remark.change().stream())
                    .findFirst();
            if (change.isEmpty()) {
                return;
            }
            text = change.get().in(text);
        }
        throw file.error(message.name(), "forbids", "what it suggests instead breaks the rule too: “" + text + "”");
    }

    /** Examples are a line each; ⏎ stands for the end of a line inside them. */
    private static String lines(String example) {
        return example.replace('⏎', '\n');
    }
}
