package org.replypolitely.evidence;

import java.util.ArrayList;
import java.util.List;
import org.replypolitely.tact.TactRulesReader;
import org.replypolitely.text.Texts;

/**
 * Reads the compiled form of the rules of evidence: those of notes, a line {@code fields}, those of fields, a line {@code near}, then a line
 * a pair of neighbouring families. The rules themselves are in the form that {@link TactRulesReader} reads.
 */
public final class EvidenceRulesReader {

    private static final String FIELDS = "\nfields\n";
    private static final String NEAR = "\nnear\n";

    private EvidenceRulesReader() {}

    /** Reads compiled rules. Throws IllegalArgumentException where they are damaged. */
    public static EvidenceRules read(String compiled) {
        int fields = compiled.indexOf(FIELDS);
        int near = compiled.indexOf(NEAR);
        if (fields < 0 || near < fields) {
            throw new IllegalArgumentException("not compiled rules of evidence");
        }
        return new EvidenceRules(
                TactRulesReader.read(compiled.substring(0, fields)),
                TactRulesReader.read(compiled.substring(fields + FIELDS.length(), near)),
                pairs(compiled.substring(near + NEAR.length())));
    }

    private static List<List<String>> pairs(String lines) {
        List<List<String>> pairs = new ArrayList<>();
        for (String line : Texts.split(lines, '\n')) {
            List<String> pair = Texts.words(line);
            if (pair.size() == 2) {
                pairs.add(pair);
            } else if (!line.isEmpty()) {
                throw new IllegalArgumentException("no pair of fields: " + line);
            }
        }
        return pairs;
    }
}
