package org.replypolitely.build;

import fluent.syntax.AST.CallArguments;
import fluent.syntax.AST.Expression;
import fluent.syntax.AST.InlineExpression;
import fluent.syntax.AST.Literal;
import fluent.syntax.AST.NamedArgument;
import fluent.syntax.AST.Pattern;
import fluent.syntax.AST.PatternElement;
import fluent.syntax.AST.SelectExpression;
import fluent.syntax.AST.Term;
import fluent.syntax.AST.Variant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.replypolitely.phrasebook.Slot;
import org.replypolitely.text.Texts;

/** Turns the Fluent pattern of one entry into the compiled words that the small reader understands; terms are written out in place. */
final class WordsCompiler {

    private static final int DEEPEST = 8;

    private final FluentFile file;
    private final String id;
    private final Respelling respelling;

    WordsCompiler(FluentFile file, String id, Respelling respelling) {
        this.file = file;
        this.id = id;
        this.respelling = respelling;
    }

    String compile(Pattern pattern) {
        StringBuilder words = new StringBuilder();
        append(pattern, Map.of(), 0, words);
        return words.toString();
    }

    private void append(Pattern pattern, Map<String, String> arguments, int depth, StringBuilder words) {
        if (depth > DEEPEST) {
            throw file.error(id, "terms that use each other in a circle; take one of them out");
        }
        for (PatternElement element : pattern.elements()) {
            if (element instanceof PatternElement.TextElement text) {
                words.append(plain(text.value()));
            } else if (element instanceof PatternElement.Placeable placeable) {
                append(placeable.expression(), arguments, depth, words);
            }
        }
    }

    private void append(Expression expression, Map<String, String> arguments, int depth, StringBuilder words) {
        if (expression instanceof InlineExpression.VariableReference variable) {
            words.append('{').append(slotWord(variable)).append('}');
        } else if (expression instanceof Literal.StringLiteral literal) {
            words.append(plain(literal.value()));
        } else if (expression instanceof InlineExpression.TermReference reference) {
            Term term = Optional.ofNullable(file.terms().get(reference.name()))
                    .orElseThrow(() -> file.error(
                            id, "uses the term -" + reference.name() + ", which is not in this file; write it first"));
            append(term.value(), given(reference.arguments()), depth + 1, words);
        } else if (expression instanceof SelectExpression select) {
            appendSelect(select, arguments, depth, words);
        } else {
            throw file.error(id, "only slots, terms and choices can stand in { … }; put it in plain words");
        }
    }

    private void appendSelect(SelectExpression select, Map<String, String> arguments, int depth, StringBuilder words) {
        if (!(select.selector() instanceof InlineExpression.VariableReference variable)) {
            throw file.error(id, "a choice must be by a slot, as in { $years -> … }; change that");
        }
        if (arguments.containsKey(variable.name())) {
            append(select.matchOrDefault(arguments.get(variable.name())).value(), arguments, depth, words);
            return;
        }
        words.append('{').append(slotWord(variable)).append('?');
        for (Variant variant : select.variants()) {
            if (!variant.isDefault()) {
                words.append(variant.key()).append('=');
                append(variant.value(), arguments, depth, words);
                words.append('|');
            }
        }
        words.append("*=");
        append(select.defaultVariant().value(), arguments, depth, words);
        words.append('}');
    }

    private static Map<String, String> given(Optional<CallArguments> arguments) {
        Map<String, String> given = new HashMap<>();
        if (arguments.isPresent()) {
            for (NamedArgument argument : arguments.get().named()) {
                given.put(
                        argument.name().name(), String.valueOf(argument.value().value()));
            }
        }
        return given;
    }

    private String slotWord(InlineExpression.VariableReference variable) {
        String word = variable.name();
        for (Slot slot : Slot.values()) {
            if (Texts.kebab(slot).equals(word)) {
                return word;
            }
        }
        throw file.error(id, "there is no slot $" + word + "; use one of " + Vocabulary.of(Slot.values()));
    }

    private String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("{}|\\\t".indexOf(text.charAt(i)) >= 0) {
                throw file.error(id, "the character " + text.charAt(i) + " cannot stand in a phrase; take it out");
            }
        }
        return respelling.of(text.replace('\n', ' '));
    }
}
