package org.replypolitely.build;

import java.util.List;
import org.replypolitely.decision.PrivateMotive;
import org.replypolitely.decision.Situation;
import org.replypolitely.text.Texts;
import org.replypolitely.wording.Offer;
import org.replypolitely.wording.Particulars;

/**
 * A situation of interest.
 *
 * @param group which part of the gallery it hangs in
 * @param also what sets it apart, beyond relationship and goal; may be empty
 * @param situation what is known
 * @param motive why not, privately
 * @param note the words of the note, or an empty string
 * @param offers what the user offers
 * @param particulars what else the user said
 */
record GalleryCase(
        String group,
        String also,
        Situation situation,
        PrivateMotive motive,
        String note,
        List<Offer> offers,
        Particulars particulars) {

    /** Nothing else said. */
    GalleryCase(String group, String also, Situation situation, PrivateMotive motive, String note, List<Offer> offers) {
        this(group, also, situation, motive, note, offers, Particulars.NONE);
    }

    /** Somebody else in every case: one person hears the same words again and again. */
    String slug() {
        return "dana-whitfield-" + Texts.kebab(situation.relationship()) + "-" + Texts.kebab(situation.goal()) + also;
    }
}
