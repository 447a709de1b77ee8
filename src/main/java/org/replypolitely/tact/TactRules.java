package org.replypolitely.tact;

import java.util.List;
import java.util.Set;

/**
 * The tact rules of one language.
 *
 * @param language its BCP 47 tag
 * @param abbreviations words, in lower case, whose full stop ends no sentence; {@code #} stands for one or two digits
 * @param rules all of them, in the order of the file
 */
public record TactRules(String language, Set<String> abbreviations, List<TactRule> rules) {

    public TactRules {
        abbreviations = Set.copyOf(abbreviations);
        rules = List.copyOf(rules);
    }
}
