package org.replypolitely.phrasebook;

import org.replypolitely.decision.Relationship;
import org.replypolitely.text.Texts;

/** How formal a message is: forms of address, greeting, closing. */
public enum Register {
    CASUAL,
    NEUTRAL,
    FORMAL;

    private final String word = Texts.kebab(this);

    /** Its name in data files. */
    public String word() {
        return word;
    }

    /** The register that suits a relationship, to start from: distance and power decide (Brown and Levinson 1987). */
    public static Register fitting(Relationship relationship) {
        return switch (relationship) {
            case FRIEND, FAMILY, COLLEAGUE, FORMER_COLLEAGUE, CLASSMATE -> CASUAL;
            case MANAGER,
                    FORMER_MANAGER,
                    REPORT,
                    FORMER_REPORT,
                    CLIENT,
                    SUPPLIER,
                    RECRUITER,
                    TEACHER,
                    STUDENT,
                    MET_ONCE,
                    COMPETITOR,
                    UNKNOWN -> NEUTRAL;
        };
    }
}
