package org.replypolitely.build;

import java.util.List;
import org.replypolitely.decision.PrivateMotive;
import org.replypolitely.decision.Situation;
import org.replypolitely.wording.Offer;

/**
 * A situation of interest.
 *
 * @param group which part of the gallery it hangs in
 * @param also what sets it apart, beyond relationship and goal; may be empty
 * @param situation what is known
 * @param motive why not, privately
 * @param note the words of the note, or an empty string
 * @param offers what the user offers
 */
record GalleryCase(
        String group, String also, Situation situation, PrivateMotive motive, String note, List<Offer> offers) {}
