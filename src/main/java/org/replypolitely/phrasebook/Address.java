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

    /** The form that suits a relationship; to start from. Only where both forms are usual between such people does the register decide. */
    public static Address fitting(Register register, Relationship relationship) {
        return switch (relationship) {
            case FRIEND, FAMILY, COLLEAGUE, FORMER_COLLEAGUE, REPORT, FORMER_REPORT, CLASSMATE -> FAMILIAR;
            case CLIENT, SUPPLIER, RECRUITER, TEACHER, STUDENT, COMPETITOR, UNKNOWN -> POLITE;
            case MANAGER, FORMER_MANAGER -> register == Register.FORMAL ? POLITE : FAMILIAR;
            case MET_ONCE -> register == Register.CASUAL ? FAMILIAR : POLITE;
        };
    }
}
