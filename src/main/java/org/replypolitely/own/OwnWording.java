package org.replypolitely.own;

import java.util.Optional;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.PublicReason;

/**
 * A reply in the user's own words.
 *
 * @param id tells it from every other
 * @param approach what it does
 * @param reason the reason that it gives, where it gives one of those we know
 * @param language its language, as a tag
 * @param text the words; {@link OwnText} says which variables they may hold
 */
public record OwnWording(String id, Approach approach, Optional<PublicReason> reason, String language, String text) {

    /** How many there may be. */
    public static final int MOST = 50;

    /** How long one may be, in characters. */
    public static final int LONGEST = 2_000;

    private static final String VERSION = "1";
    private static final int PARTS = 5;

    /** The form in which it is stored under its id. */
    public String[] stored() {
        return new String[] {VERSION, approach.name(), reason.map(Enum::name).orElse(""), language, text};
    }

    /** Reads the stored form; empty where it is damaged or of a newer version. */
    public static Optional<OwnWording> ofStored(String id, String[] parts) {
        if (parts.length != PARTS || !parts[0].equals(VERSION) || id.isEmpty() || parts[4].length() > LONGEST) {
            return Optional.empty();
        }
        Optional<PublicReason> reason = reason(parts[2]);
        if (reason.isEmpty() && !parts[2].isEmpty()) {
            return Optional.empty();
        }
        for (Approach approach : Approach.values()) {
            if (approach.name().equals(parts[1]) && approach.isWorded()) {
                return Optional.of(new OwnWording(id, approach, reason, parts[3], parts[4]));
            }
        }
        return Optional.empty();
    }

    private static Optional<PublicReason> reason(String name) {
        for (PublicReason reason : PublicReason.values()) {
            if (reason.name().equals(name)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }

    /** The same with other words. */
    public OwnWording saying(String other) {
        return new OwnWording(id, approach, reason, language, other);
    }
}
