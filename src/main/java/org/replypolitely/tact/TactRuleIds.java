package org.replypolitely.tact;

import java.util.List;

/** The ids of all rules of tact: the same in every language, and never renamed, since users switch rules off by them. */
public final class TactRuleIds {

    public static final List<String> ALL = List.of(
            "MAYBE",
            "OUTCOME",
            "NO_APOLOGY",
            "GIVES_REASON",
            "FEW_REASONS",
            "REASON_FIRST",
            "PRINCIPLE",
            "ABOUT_ME",
            "TOO_BUSY",
            "SHORT_THANKS",
            "NO_PRESSURE",
            "NO_JOKES",
            "PLAIN_WORDS",
            "CALM",
            "HEDGES",
            "GREETING",
            "SHORT");

    private TactRuleIds() {}
}
