package org.replypolitely.tact;

/** Reads the compiled form of a language's tact rules, as the build writes it. */
public final class TactRulesReader {

    private TactRulesReader() {}

    /** Reads compiled rules. Throws IllegalArgumentException, naming the line, where they are damaged. */
    public static TactRules read(String compiled) {
        return new TactRules(compiled);
    }
}
