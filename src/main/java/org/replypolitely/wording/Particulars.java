package org.replypolitely.wording;

import java.util.Optional;
import java.util.Set;
import org.replypolitely.invitation.Gender;

/**
 * What else is known, and may be said or heeded; all of it the user's own words or choice.
 *
 * @param place where the two worked together, met or studied, or an empty string
 * @param topic what the inviter wrote about ("the design job"), or an empty string
 * @param employer where the inviter works now, or an empty string
 * @param work what the inviter does ("the bakery"), or an empty string
 * @param speaker the user's gender for agreement; empty where not told
 * @param region the region of the user's spelling ({@code GB}, {@code US}), or an empty string
 * @param usedInCircle ids of phrases that others of the same circle have read already; they are avoided (P15)
 */
public record Particulars(
        String place,
        String topic,
        String employer,
        String work,
        Optional<Gender> speaker,
        String region,
        Set<String> usedInCircle) {

    /** Nothing else known. */
    public static final Particulars NONE = new Particulars("", "", "", "", Optional.empty(), "", Set.of());

    public Particulars {
        usedInCircle = Set.copyOf(usedInCircle);
    }

    /** Nothing known of what the inviter does. */
    public Particulars(String place, String topic, Optional<Gender> speaker, String region, Set<String> usedInCircle) {
        this(place, topic, "", "", speaker, region, usedInCircle);
    }

    /** The same, and what the inviter does. */
    public Particulars withWork(String where, String what) {
        return new Particulars(place, topic, where, what, speaker, region, usedInCircle);
    }
}
