package org.replypolitely.build;

import fluent.syntax.AST.Attribute;
import fluent.syntax.AST.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replypolitely.decision.Approach;
import org.replypolitely.phrasebook.Words;
import org.replypolitely.tact.TactCheck;
import org.replypolitely.tact.TactRemark;
import org.replypolitely.tact.TactRule;
import org.replypolitely.tact.TactRules;
import org.replypolitely.tact.TactRulesReader;

/**
 * Applies a language's rules of tact to every example of its phrase book, so that a phrase that breaks one is not built. What only a whole message
 * can lack (a greeting, a reason, an outcome) is no matter of a phrase; tests apply these to whole messages.
 */
public final class PhraseTact {

    private final FluentFile file;
    private final TactRules rules;

    private PhraseTact(FluentFile file, TactRules rules) {
        this.file = file;
        this.rules = ofPhrases(rules);
    }

    /** Checks a book by rules of the same language. Throws {@link DataError}: file, line, the rule, and what to do. */
    public static void check(Path book, Path tact) {
        new PhraseTact(FluentFile.read(book), TactRulesReader.read(TactRuleCompiler.compile(tact))).check();
    }

    static void check(String fileName, String source, TactRules rules) {
        new PhraseTact(FluentFile.of(fileName, source), rules).check();
    }

    private void check() {
        for (Message message : file.messages()) {
            List<Approach> approaches = approaches(message);
            for (String words : examples(message)) {
                for (Approach approach : approaches) {
                    for (TactRemark remark : TactCheck.check(words, approach, rules)) {
                        throw file.error(
                                message.name(),
                                "examples",
                                "“" + words + "” breaks the rule of tact " + remark.rule() + " by “"
                                        + words.substring(remark.start(), remark.end()) + "”; say it otherwise");
                    }
                }
            }
        }
    }

    private List<String> examples(Message message) {
        List<String> examples = new ArrayList<>();
        Optional<Attribute> found = message.attribute("examples");
        if (found.isPresent()) {
            for (String example :
                    file.items(message.name(), "examples", found.get().pattern())) {
                examples.add(example.substring(example.indexOf('→') + 1));
            }
        }
        return examples;
    }

    /** The approaches that a phrase serves; one that names none serves all. */
    private List<Approach> approaches(Message message) {
        Optional<Attribute> found = message.attribute("approaches");
        if (found.isEmpty()) {
            return List.of(Approach.values());
        }
        List<Approach> approaches = new ArrayList<>();
        for (String word : file.words(message.name(), "approaches", found.get().pattern())) {
            approaches.add(Words.constant(Approach.values(), word));
        }
        return approaches;
    }

    private static TactRules ofPhrases(TactRules rules) {
        List<TactRule> some = new ArrayList<>();
        for (TactRule rule : rules.rules()) {
            some.add(new TactRule(
                    rule.id(),
                    rule.approaches(),
                    rule.forbids(),
                    rule.allows(),
                    List.of(),
                    List.of(),
                    rule.counts(),
                    rule.atMost(),
                    rule.mostSentences(),
                    rule.mostCharacters()));
        }
        return new TactRules(rules.language(), rules.abbreviations(), some);
    }
}
