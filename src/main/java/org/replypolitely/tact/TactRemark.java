package org.replypolitely.tact;

import java.util.Optional;

/**
 * A place where a text breaks a rule of tact.
 *
 * @param rule the rule's id; its words are {@code tact_ID} (what and why), {@code tact_ID_name} and {@code tact_ID_source} in the locale files
 * @param start index of the first character concerned
 * @param end index after the last one; equal to start where the whole text is meant
 * @param change what could stand there instead, where the rule knows
 */
public record TactRemark(String rule, int start, int end, Optional<TactChange> change) {}
