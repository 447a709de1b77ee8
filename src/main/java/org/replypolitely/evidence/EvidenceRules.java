package org.replypolitely.evidence;

import java.util.List;
import java.util.Set;
import org.replypolitely.tact.TactRules;

/**
 * The rules by which a card is read, of all languages that there are rules for.
 *
 * @param notes what notes say, by the same kind of rules as tact; a rule's id is a kind of note, a relationship, or one of those that
 *     {@link NoteReader} names
 * @param fields what headlines say; a rule's id is a family of fields
 * @param near which families are near each other, each pair once
 */
public record EvidenceRules(TactRules notes, TactRules fields, List<List<String>> near) {

    /** No rules: every note is personal, every field unknown. */
    public static final EvidenceRules NONE = new EvidenceRules(
            new TactRules("", Set.of(), List.of()), new TactRules("", Set.of(), List.of()), List.of());

    public EvidenceRules {
        near = List.copyOf(near);
    }

    boolean areNear(String one, String other) {
        return near.contains(List.of(one, other)) || near.contains(List.of(other, one));
    }
}
