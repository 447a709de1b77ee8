package org.replypolitely.build;

import fluent.bundle.FluentResource;
import fluent.syntax.AST.Commentary;
import fluent.syntax.AST.Entry;
import fluent.syntax.AST.Message;
import fluent.syntax.AST.Pattern;
import fluent.syntax.AST.PatternElement;
import fluent.syntax.AST.Term;
import fluent.syntax.parser.FTLParser;
import fluent.syntax.parser.FTLStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.replypolitely.text.Texts;

/**
 * A data file in Project Fluent's syntax: its messages, its terms, and where each of them stands. Its form is canonical, so that two people
 * write the same thing the same way: attributes indented by four spaces, their lists by eight, one empty line between entries.
 */
final class FluentFile {

    private final String name;
    private final List<String> lines;
    private final List<Message> messages = new ArrayList<>();
    private final Map<String, Term> terms = new LinkedHashMap<>();

    private FluentFile(String name, String source) {
        this.name = name;
        this.lines = List.of(source.split("\n", -1));
        FluentResource resource = parse(source);
        for (Entry entry : resource.entries()) {
            if (entry instanceof Message message) {
                messages.add(message);
            } else if (entry instanceof Term term) {
                terms.put(term.name(), term);
            } else if (!(entry instanceof Commentary)) {
                throw error(1, "an entry that is neither a phrase nor a term; remove it");
            }
        }
        checkForm();
        checkUnique();
    }

    static FluentFile read(Path path) {
        try {
            return new FluentFile(path.getFileName().toString(), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FluentFile of(String name, String source) {
        return new FluentFile(name, source);
    }

    /** The language that the file's name says: {@code pt-BR.ftl} holds Brazilian Portuguese. */
    String language() {
        return name.endsWith(".ftl") ? name.substring(0, name.length() - 4) : name;
    }

    List<Message> messages() {
        return messages;
    }

    Map<String, Term> terms() {
        return terms;
    }

    /** The line, from 1, where an entry begins. */
    int lineOf(String id) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(id + " =")) {
                return i + 1;
            }
        }
        return 1;
    }

    /** The line, from 1, where an entry's attribute begins; the entry's own where it has none of that name. */
    int lineOf(String id, String attribute) {
        int start = lineOf(id);
        for (int i = start; i < lines.size() && !isEntry(lines.get(i)); i++) {
            if (lines.get(i).startsWith("    ." + attribute + " =")) {
                return i + 1;
            }
        }
        return start;
    }

    DataError error(int line, String problem) {
        return new DataError(name, line, problem);
    }

    DataError error(String id, String problem) {
        return error(lineOf(id), id + ": " + problem);
    }

    DataError error(String id, String attribute, String problem) {
        return error(lineOf(id, attribute), id + ": " + problem);
    }

    /** The plain text of a pattern. */
    String plain(String id, String attribute, Pattern pattern) {
        StringBuilder text = new StringBuilder();
        for (PatternElement element : pattern.elements()) {
            if (element instanceof PatternElement.TextElement plain) {
                text.append(plain.value());
            } else {
                throw error(id, attribute, "no { … } is possible in ." + attribute + "; write plain words");
            }
        }
        return text.toString();
    }

    /** The lines of a pattern that holds a list, a line an item. */
    List<String> items(String id, String attribute, Pattern pattern) {
        List<String> items = new ArrayList<>();
        for (String line : plain(id, attribute, pattern).split("\n", -1)) {
            if (!Texts.isBlank(line)) {
                items.add(Texts.strip(line));
            }
        }
        return items;
    }

    /** The words of an attribute's list, separated by commas. */
    List<String> words(String id, String attribute, Pattern pattern) {
        List<String> words = new ArrayList<>();
        for (String word : plain(id, attribute, pattern).replace('\n', ' ').split(",", -1)) {
            words.add(Texts.strip(word));
        }
        return words;
    }

    private FluentResource parse(String source) {
        FluentResource resource = FTLParser.parse(FTLStream.of(source), true);
        if (!resource.errors().isEmpty()) {
            fluent.syntax.parser.ParseException first = resource.errors().get(0);
            throw error(first.line(), "not Fluent: " + first.getMessage() + "; see CONTRIBUTING, Phrase books");
        }
        if (!resource.junk().isEmpty()) {
            String junk = resource.junk().get(0).content();
            throw error(
                    lineStarting(junk), "cannot be read: “" + firstLine(junk) + "”; see CONTRIBUTING, Phrase books");
        }
        return resource;
    }

    private int lineStarting(String junk) {
        int line = lines.indexOf(firstLine(junk));
        return line < 0 ? 1 : line + 1;
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private void checkForm() {
        boolean inEntry = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean isLast = i == lines.size() - 1;
            if (isLast && !line.isEmpty()) {
                throw error(i + 1, "the last line has no end; press Enter after it");
            }
            if (line.endsWith(" ") || line.indexOf('\t') >= 0 || line.indexOf('\r') >= 0) {
                throw error(i + 1, "a space at the end, a tab or a carriage return; remove it");
            }
            if (!line.startsWith("#") && line.indexOf('\'') >= 0) {
                throw error(i + 1, "a straight apostrophe; write ’ (U+2019)");
            }
            if (isEntry(line)) {
                if (inEntry) {
                    throw error(i + 1, "no empty line before this entry; add one");
                }
                inEntry = true;
            } else if (line.isEmpty()) {
                if (i > 0 && lines.get(i - 1).isEmpty() && !isLast) {
                    throw error(i + 1, "two empty lines; leave one");
                }
                inEntry = false;
            }
            if (line.stripLeading().startsWith(".") && !line.startsWith("    .")) {
                throw error(i + 1, "an attribute is indented by exactly four spaces; change that");
            }
        }
    }

    private static boolean isEntry(String line) {
        return !line.isEmpty() && !line.startsWith(" ") && !line.startsWith("#") && !line.startsWith("}");
    }

    private void checkUnique() {
        List<String> seen = new ArrayList<>();
        for (Message message : messages) {
            if (seen.contains(message.name())) {
                throw error(message.name(), "stands twice; give one of them another name");
            }
            seen.add(message.name());
        }
    }
}
