package org.replypolitely.decision;

/**
 * One public reason and whether it may be told.
 *
 * @param reason the reason
 * @param admissibility whether, and why not
 */
public record ReasonVerdict(PublicReason reason, Admissibility admissibility) {}
