package org.replypolitely.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replypolitely.decision.Admissibility;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Counsel;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.ReasonVerdict;
import org.replypolitely.text.Texts;
import org.replypolitely.wording.Wording;

/** Which of the user's own wordings are offered. */
public final class OwnWordings {

    /** In the place of a phrase's id, in what such a wording is made of. */
    public static final String PHRASE = "own";

    private OwnWordings() {}

    /**
     * Those that do what is wanted, in the language of the reply, with every variable known, and whose reason is not ruled out; a reason that
     * is not established waits for the user to vouch for it, as everywhere.
     */
    public static List<Wording> offered(
            List<OwnWording> own, Approach approach, Counsel counsel, String language, Map<String, String> values) {
        List<Wording> offered = new ArrayList<>();
        for (OwnWording each : own) {
            OwnText text = OwnText.fill(each.text(), values);
            boolean fits = each.approach() == approach
                    && each.language().equals(language)
                    && text.missing().isEmpty()
                    && !Texts.isBlank(text.text());
            if (fits && !isRuledOut(each.reason(), counsel)) {
                List<PublicReason> reasons = each.reason().map(List::of).orElse(List.of());
                offered.add(
                        new Wording(text.text(), approach, reasons, toVouch(each.reason(), counsel), List.of(PHRASE)));
            }
        }
        return offered;
    }

    private static boolean isRuledOut(Optional<PublicReason> reason, Counsel counsel) {
        return verdict(reason, counsel)
                .filter(Admissibility.RuledOut.class::isInstance)
                .isPresent();
    }

    private static List<PublicReason> toVouch(Optional<PublicReason> reason, Counsel counsel) {
        boolean established = verdict(reason, counsel)
                .filter(Admissibility.Established.class::isInstance)
                .isPresent();
        return established ? List.of() : reason.map(List::of).orElse(List.of());
    }

    private static Optional<Admissibility> verdict(Optional<PublicReason> reason, Counsel counsel) {
        for (ReasonVerdict verdict : counsel.reasons()) {
            if (reason.isPresent() && verdict.reason() == reason.get()) {
                return Optional.of(verdict.admissibility());
            }
        }
        return Optional.empty();
    }
}
