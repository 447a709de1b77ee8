package org.replypolitely.panel;

import java.util.ArrayList;
import java.util.List;
import org.replypolitely.face.Label;
import org.replypolitely.ledger.LedgerEntry;

/**
 * What somebody was told before.
 *
 * @param who whom, by their displayed name
 * @param daysAgo how many days ago
 * @param reasons for which reasons; empty where none was given
 * @param approach by which approach
 */
public record Told(String who, int daysAgo, List<Label> reasons, Label approach) {

    public Told {
        reasons = List.copyOf(reasons);
    }

    static Told of(LedgerEntry entry, int today) {
        List<Label> reasons = new ArrayList<>();
        entry.said().reasons().forEach(reason -> reasons.add(Label.of("reason_" + reason.name())));
        return new Told(
                entry.said().to().name(),
                today - entry.day(),
                reasons,
                Label.of("approach_" + entry.said().approach().name()));
    }

    /** The first of them; later ones would only be in the way. */
    static List<Told> firstOf(List<LedgerEntry> entries, int most, int today) {
        List<Told> told = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            if (told.size() < most) {
                told.add(of(entry, today));
            }
        }
        return told;
    }
}
