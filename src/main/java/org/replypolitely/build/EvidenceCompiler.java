package org.replypolitely.build;

import fluent.syntax.AST.Attribute;
import fluent.syntax.AST.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.Relationship;
import org.replypolitely.evidence.EvidenceReader;
import org.replypolitely.evidence.EvidenceRules;
import org.replypolitely.evidence.EvidenceRulesReader;
import org.replypolitely.evidence.FieldReader;
import org.replypolitely.evidence.NoteReader;
import org.replypolitely.evidence.NoteReading;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.invitation.Note;
import org.replypolitely.invitation.Person;
import org.replypolitely.invitation.ReplyControl;

/**
 * Compiles the rules by which cards are read, notes in every language and the families of fields, into what {@link EvidenceRulesReader} reads,
 * and refuses them at the first mistake. Every example is read by all rules together, as a card would be: it must come out as what it is an
 * example of, and none of the others may.
 */
public final class EvidenceCompiler {

    private static final List<String> ATTRIBUTES =
            List.of("says", "unless", "hints", "enough", "near", "examples", "others");
    private static final List<String> MORE_RULES = List.of(NoteReader.KNOWN_LANGUAGE, NoteReader.OLD);

    private final List<FluentFile> notes;
    private final FluentFile fields;

    private EvidenceCompiler(List<FluentFile> notes, FluentFile fields) {
        this.notes = notes;
        this.fields = fields;
    }

    /** Compiles a folder: its {@code fields.ftl}, all other files as notes. Throws {@link DataError}: file, line, what is wrong and what to do. */
    public static String compile(Path folder) {
        List<FluentFile> notes = new ArrayList<>();
        for (Path file : DataFiles.in(folder)) {
            if (!file.endsWith("fields.ftl")) {
                notes.add(FluentFile.read(file));
            }
        }
        return new EvidenceCompiler(notes, FluentFile.read(folder.resolve("fields.ftl"))).compile();
    }

    /** Compiles one file of notes and one of fields, given as texts. */
    static String compile(String noteSource, String fieldSource) {
        return new EvidenceCompiler(
                        List.of(FluentFile.of("notes-en.ftl", noteSource)), FluentFile.of("fields.ftl", fieldSource))
                .compile();
    }

    private String compile() {
        StringBuilder compiled = new StringBuilder("tact 1 notes\n");
        for (FluentFile file : notes) {
            for (Message message : file.messages()) {
                checkIsKnown(file, message);
                compiled.append(line(file, message));
            }
        }
        compiled.append("fields\ntact 1 fields\n");
        for (Message message : fields.messages()) {
            compiled.append(line(fields, message));
        }
        compiled.append("near\n");
        for (Message message : fields.messages()) {
            for (String neighbour : neighbours(message)) {
                compiled.append(ruleId(message))
                        .append(' ')
                        .append(constant(neighbour))
                        .append('\n');
            }
        }
        runExamples(EvidenceRulesReader.read(compiled.toString()));
        return compiled.toString();
    }

    private static String line(FluentFile file, Message message) {
        checkAttributes(file, message);
        int enough = enough(file, message);
        return String.join(
                        "\t",
                        ruleId(message),
                        "",
                        patterns(file, message, "says"),
                        patterns(file, message, "unless"),
                        "",
                        "",
                        patterns(file, message, "hints"),
                        Integer.toString(enough - 1),
                        "0",
                        "0")
                + "\n";
    }

    private static void checkIsKnown(FluentFile file, Message message) {
        String id = ruleId(message);
        boolean known = MORE_RULES.contains(id)
                || Vocabulary.indexOf(NoteKind.values(), message.name()) >= 0
                || Vocabulary.indexOf(Relationship.values(), message.name()) >= 0;
        if (!known) {
            throw file.error(
                    message.name(),
                    "is no kind of note and no relationship; use " + Vocabulary.of(NoteKind.values()) + ", "
                            + Vocabulary.of(Relationship.values()) + ", known-language, old");
        }
    }

    private static void checkAttributes(FluentFile file, Message message) {
        int last = -1;
        for (Attribute attribute : message.attributes()) {
            int index = ATTRIBUTES.indexOf(attribute.name());
            if (index <= last) {
                throw file.error(
                        message.name(),
                        attribute.name(),
                        (index < 0 ? "there is no ." : "out of order: .") + attribute.name() + "; the order is "
                                + String.join(", ", ATTRIBUTES));
            }
            last = index;
        }
        for (String needed : List.of("examples", "others")) {
            if (message.attribute(needed).isEmpty()) {
                throw file.error(message.name(), "has no ." + needed + "; add it");
            }
        }
    }

    private static String ruleId(Message message) {
        return constant(message.name());
    }

    private static String constant(String kebab) {
        return kebab.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static List<String> items(FluentFile file, Message message, String attribute) {
        return message.attribute(attribute)
                .map(found -> file.items(message.name(), attribute, found.pattern()))
                .orElse(List.of());
    }

    private static String patterns(FluentFile file, Message message, String attribute) {
        List<String> patterns = new ArrayList<>();
        for (String item : items(file, message, attribute)) {
            if (item.indexOf('|') >= 0) {
                throw file.error(message.name(), attribute, "the character | cannot stand in a pattern; take it out");
            }
            String tokens = TactRuleCompiler.tokens(item.replace("…", "*"));
            if (patterns.contains(tokens)) {
                throw file.error(message.name(), attribute, "“" + item + "” stands twice; leave one");
            }
            patterns.add(tokens);
        }
        return String.join("|", patterns);
    }

    private static int enough(FluentFile file, Message message) {
        List<String> items = items(file, message, "enough");
        boolean hasHints = message.attribute("hints").isPresent();
        if (items.isEmpty() != !hasHints) {
            throw file.error(message.name(), ".hints and .enough go together: how many hints are enough?");
        }
        try {
            return items.isEmpty() ? 1 : Integer.parseInt(items.get(0));
        } catch (NumberFormatException e) {
            throw file.error(message.name(), "enough", ".enough must be a number; write digits");
        }
    }

    private Set<String> neighbours(Message message) {
        Set<String> known = new LinkedHashSet<>();
        fields.messages().forEach(each -> known.add(each.name()));
        List<String> neighbours = message.attribute("near")
                .map(found -> fields.words(message.name(), "near", found.pattern()))
                .orElse(List.of());
        for (String neighbour : neighbours) {
            if (!known.contains(neighbour) || neighbour.equals(message.name())) {
                throw fields.error(message.name(), "near", "there is no other family “" + neighbour + "”");
            }
        }
        return new LinkedHashSet<>(neighbours);
    }

    private void runExamples(EvidenceRules rules) {
        for (FluentFile file : notes) {
            for (Message message : file.messages()) {
                for (String example : items(file, message, "examples")) {
                    check(file, message, "examples", example, isRead(message, example, rules), "is not read as such");
                }
                for (String other : items(file, message, "others")) {
                    check(file, message, "others", other, !isRead(message, other, rules), "is read as such");
                }
            }
        }
        for (Message message : fields.messages()) {
            for (String example : items(fields, message, "examples")) {
                check(fields, message, "examples", example, isOfField(message, example, rules), "is not read as such");
            }
            for (String other : items(fields, message, "others")) {
                check(fields, message, "others", other, !isOfField(message, other, rules), "is read as such");
            }
        }
    }

    private static void check(
            FluentFile file, Message message, String attribute, String example, boolean holds, String problem) {
        if (!holds) {
            throw file.error(message.name(), attribute, "“" + example + "” " + problem + "; correct the rule or it");
        }
    }

    private static boolean isRead(Message message, String text, EvidenceRules rules) {
        String id = ruleId(message);
        if (id.equals(NoteReader.OLD)) {
            return isOld(text, rules);
        }
        NoteReading reading = NoteReader.read(text, rules);
        if (id.equals(NoteReader.KNOWN_LANGUAGE)) {
            return reading.kind() != NoteKind.OTHER_LANGUAGE;
        }
        return reading.kind().name().equals(id)
                || reading.relationship().filter(each -> each.name().equals(id)).isPresent();
    }

    private static boolean isOfField(Message message, String headline, EvidenceRules rules) {
        return FieldReader.families(headline, rules).contains(ruleId(message));
    }

    private static boolean isOld(String age, EvidenceRules rules) {
        Invitation invitation = new Invitation(
                new InvitationKey("", ""), new Person("", "", ""), Note.NONE, "", age, ReplyControl.NONE);
        return EvidenceReader.read(invitation, "", "", rules).old();
    }
}
