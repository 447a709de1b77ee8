package org.replypolitely.tact;

import java.util.List;

/**
 * The tact rules of one language.
 *
 * @param language its BCP 47 tag
 * @param rules all of them, in the order of the file
 */
public record TactRules(String language, List<TactRule> rules) {

    public TactRules {
        rules = List.copyOf(rules);
    }
}
