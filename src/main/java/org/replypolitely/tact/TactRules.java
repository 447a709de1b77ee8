package org.replypolitely.tact;

/** The tact rules of one language. */
public record TactRules(String language) {}
