package org.replypolitely.tact;

import java.util.ArrayList;
import java.util.List;
import org.replypolitely.decision.Approach;
import org.replypolitely.text.Texts;

/** A rule of tact made up for one test, in the compiled form: bars between patterns, {@code >} before what could stand there instead. */
final class MadeUpRules {

    private static final List<String> FIELDS = List.of(
            "id",
            "approaches",
            "forbids",
            "allows",
            "needs",
            "begins-with",
            "counts",
            "at-most",
            "most-sentences",
            "most-characters");

    private MadeUpRules() {}

    /** Rules of one rule each line; each line is its fields in any order, as {@code forbids=sorry}, and its id is RULE if it has none. */
    static TactRules of(String[]... rules) {
        StringBuilder compiled = new StringBuilder("tact 1 en\n@abbreviations dr z.b #\n");
        for (String[] rule : rules) {
            compiled.append(line(rule)).append('\n');
        }
        return TactRulesReader.read(compiled.toString());
    }

    /** One rule of these fields, as {@code forbids=sorry}. */
    static TactRules rule(String... fields) {
        return of(fields);
    }

    /** The compiled line of a rule. */
    static String line(String... fields) {
        List<String> values = new ArrayList<>(List.of("RULE", "", "", "", "", "", "", "0", "0", "0"));
        for (String field : fields) {
            int sign = field.indexOf('=');
            values.set(FIELDS.indexOf(field.substring(0, sign)), field.substring(sign + 1));
        }
        return Texts.join(values, "\t");
    }

    /** The words of a text that rules point at, in order; an empty string where the whole text is meant. */
    static List<String> found(String text, TactRules rules) {
        return TactCheck.check(text, Approach.DECLINE_WITH_REASON, rules).stream()
                .map(remark -> text.substring(remark.start(), remark.end()))
                .toList();
    }

    /** A text with the one change made that the rules suggest. */
    static String changed(String text, TactRules rules) {
        return TactCheck.check(text, Approach.DECLINE_WITH_REASON, rules).stream()
                .flatMap(remark -> remark.change().stream())
                .findFirst()
                .orElseThrow()
                .in(text);
    }
}
