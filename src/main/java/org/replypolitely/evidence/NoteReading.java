package org.replypolitely.evidence;

import java.util.Optional;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.Relationship;

/**
 * How a note reads. What it says of a shared past is the inviter's claim: a guess to show, never a fact.
 *
 * @param kind its kind
 * @param relationship how it says that the two know each other; empty where it doesn't, or says several things
 */
public record NoteReading(NoteKind kind, Optional<Relationship> relationship) {}
