package org.replypolitely.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replypolitely.decision.Admissibility;
import org.replypolitely.decision.Advice;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Counsel;
import org.replypolitely.decision.ReasonVerdict;
import org.replypolitely.face.Label;

/**
 * What is advised.
 *
 * @param approach the approach in force
 * @param because why it is advised, or, where the user chose another one, what it brings
 * @param remarks what else there is to know
 * @param source what the advice rests on
 * @param open whether the rest is opened
 * @param others the other approaches and what each brings
 * @param ruledOut the reasons that are not offered, and why; without those that are obviously about others
 * @param instead what to do where no words are sent; empty where some are
 */
public record AdvicePart(
        Label approach,
        Label because,
        List<Label> remarks,
        Label source,
        boolean open,
        List<Other> others,
        List<RuledOut> ruledOut,
        Optional<Label> instead) {

    /**
     * Another approach.
     *
     * @param approach which one
     * @param label its words
     * @param consequence what it brings
     * @param advised whether it is the advised one, which the user did not take
     */
    public record Other(Approach approach, Label label, Label consequence, boolean advised) {}

    /**
     * A reason that is not offered.
     *
     * @param reason its words
     * @param cause why not
     */
    public record RuledOut(Label reason, Label cause) {}

    static Optional<AdvicePart> of(PanelState state) {
        return state.counsel().map(counsel -> of(state, counsel));
    }

    private static AdvicePart of(PanelState state, Counsel counsel) {
        Advice advice = counsel.advice();
        Approach approach = state.answers().approach().orElse(advice.approach());
        boolean advised = approach == advice.approach();
        List<Label> remarks = new ArrayList<>();
        advice.remarks().forEach(remark -> remarks.add(Label.of("remark_" + remark.name())));
        return new AdvicePart(
                Label.of("approach_" + approach.name()),
                advised ? Label.of("advice_why_" + advice.row().name()) : consequence(advice, approach),
                remarks,
                Label.of("advice_source_" + advice.row().name()),
                state.open().contains(Section.WHY),
                others(advice, approach),
                ruledOut(counsel),
                instead(approach));
    }

    private static List<Other> others(Advice advice, Approach inForce) {
        List<Other> others = new ArrayList<>();
        if (advice.approach() != inForce) {
            others.add(other(advice, advice.approach(), true));
        }
        for (Approach each : advice.alternatives()) {
            if (each != inForce) {
                others.add(other(advice, each, false));
            }
        }
        return others;
    }

    private static Other other(Advice advice, Approach approach, boolean advised) {
        return new Other(approach, Label.of("approach_" + approach.name()), consequence(advice, approach), advised);
    }

    private static Label consequence(Advice advice, Approach approach) {
        return advice.isContactInDispute(approach)
                ? Label.of("consequence_in_dispute")
                : Label.of("consequence_" + approach.name());
    }

    private static List<RuledOut> ruledOut(Counsel counsel) {
        List<RuledOut> ruledOut = new ArrayList<>();
        for (ReasonVerdict verdict : counsel.reasons()) {
            if (verdict.admissibility() instanceof Admissibility.RuledOut out
                    && !out.cause().isObvious()) {
                ruledOut.add(new RuledOut(
                        Label.of("reason_" + verdict.reason().name()),
                        Label.of("ruled_out_" + out.cause().name())));
            }
        }
        return ruledOut;
    }

    private static Optional<Label> instead(Approach approach) {
        return switch (approach) {
            case IGNORE -> Optional.of(Label.of("instead_IGNORE"));
            case ACCEPT_THEN_REMOVE -> Optional.of(Label.of("instead_ACCEPT_THEN_REMOVE"));
            case DECLINE_WITH_REASON, ASK_HOW_WE_KNOW, ASK, OPEN_THE_DOOR, ACCEPT_WITH_NOTE, DEFER -> Optional.empty();
        };
    }
}
