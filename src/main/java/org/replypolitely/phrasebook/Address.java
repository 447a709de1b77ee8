package org.replypolitely.phrasebook;

import org.replypolitely.decision.Relationship;
import org.replypolitely.text.Texts;

/** How languages that have two forms of address (T and V; Brown and Gilman 1960) speak to one person. Others make no difference. */
public enum Address {
    /** German du, French tu. */
    FAMILIAR,
    /** German Sie, French vous. */
    POLITE;

    private final String word = Texts.kebab(this);

    /** Its name in data files. */
    public String word() {
        return word;
    }

    /** The form that suits a register and, in between, a relationship; to start from. */
    public static Address fitting(Register register, Relationship relationship) {
        if (relationship == Relationship.FRIEND || relationship == Relationship.FAMILY) {
            return FAMILIAR;
        }
        return switch (register) {
            case CASUAL -> FAMILIAR;
            case FORMAL -> POLITE;
            case NEUTRAL -> between(relationship);
        };
    }

    private static Address between(Relationship relationship) {
        return switch (relationship) {
            case FRIEND,
                    FAMILY,
                    COLLEAGUE,
                    FORMER_COLLEAGUE,
                    MANAGER,
                    FORMER_MANAGER,
                    REPORT,
                    FORMER_REPORT,
                    CLASSMATE -> FAMILIAR;
            case CLIENT, SUPPLIER, RECRUITER, TEACHER, STUDENT, MET_ONCE, COMPETITOR, UNKNOWN -> POLITE;
        };
    }
}
