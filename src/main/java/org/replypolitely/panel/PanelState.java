package org.replypolitely.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Claim;
import org.replypolitely.decision.Counsel;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.evidence.CardReading;

/**
 * Everything that the open panel knows. Lives in memory only.
 *
 * @param around what it runs in
 * @param subject whom it is about
 * @param card what the card tells, before the user corrects it
 * @param answers what the user said
 * @param counsel what we advise; empty until there is somebody to advise about
 * @param drafts the reply in the making
 * @param delivery how far the reply has come
 * @param open what the user has opened
 * @param ignored the rules of tact that the user does not want to hear of in this reply
 * @param last what the user answered the last time; empty on the first run
 * @param memory what the history tells about them
 */
public record PanelState(
        Surroundings around,
        Subject subject,
        CardReading card,
        Answers answers,
        Optional<Counsel> counsel,
        Drafts drafts,
        Delivery delivery,
        Set<Section> open,
        Set<String> ignored,
        Optional<LastAnswers> last,
        Recollection memory) {

    public PanelState {
        open = Set.copyOf(open);
        ignored = Set.copyOf(ignored);
    }

    /** A panel that nobody has asked for yet. */
    public static PanelState initial(Place place) {
        return new PanelState(
                Surroundings.of(place),
                Subject.NOBODY,
                CardReading.NOTHING,
                Answers.NONE,
                Optional.empty(),
                Drafts.NONE,
                Delivery.NONE,
                Set.of(),
                Set.of(),
                Optional.empty(),
                Recollection.NONE);
    }

    /** The approach in force: the user's choice, else the advised one. */
    Optional<Approach> approach() {
        return answers.approach().or(() -> counsel.map(given -> given.advice().approach()));
    }

    /** The language that the reply shall be in, where the note is in this one; an empty string where that is not sure. */
    public String replyLanguage(String note) {
        String here = answers.language();
        return ReplyLanguage.of(here.isEmpty() ? around.settings().replyLanguage() : here, note, around.locale());
    }

    /** What there is to vouch for where this reason is in a reply of this approach; the same sentence before and after it is ticked. */
    Claim claim(PublicReason reason, Approach inReply) {
        boolean tickedWhole = answers.claims().contains(new Claim(reason, Claim.Extent.WHOLE));
        return Claim.of(reason, inReply, around.settings().rules().contains(reason) && !tickedWhole);
    }

    /** Tells whether the user vouches for this much, by a remembered rule or here. */
    boolean isVouched(Claim claim) {
        return switch (claim.extent()) {
            case WHOLE, HERE -> answers.vouched().contains(claim.reason());
            case ALONE, ACCEPTING ->
                answers.claims().contains(claim)
                        || around.settings().rules().contains(claim.reason())
                        || answers.vouched().contains(claim.reason());
        };
    }

    /** What the draft in the editor says that the user must vouch for, whether they did so yet or not. */
    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        drafts.current().filter(draft -> !draft.ownReason()).map(Draft::origin).ifPresent(origin -> {
            for (PublicReason reason : origin.toVouch()) {
                claims.add(claim(reason, origin.approach()));
            }
        });
        return claims;
    }

    /** Those of them that still wait. */
    List<Claim> pendingClaims() {
        List<Claim> pending = new ArrayList<>();
        for (Claim claim : claims()) {
            if (!isVouched(claim)) {
                pending.add(claim);
            }
        }
        return pending;
    }

    /** Tells whether the reply can go into the page's composer, rather than only be copied. */
    boolean canInsert() {
        return around.place() == Place.FRAME && around.connected() && subject.mayBeAnswered();
    }

    PanelState with(Surroundings changed) {
        CardReading again = changed.readsLike(around) ? card : changed.read(subject);
        return new PanelState(changed, subject, again, answers, counsel, drafts, delivery, open, ignored, last, memory);
    }

    PanelState with(Subject changed) {
        CardReading again = changed.invitation().equals(subject.invitation()) ? card : around.read(changed);
        return new PanelState(around, changed, again, answers, counsel, drafts, delivery, open, ignored, last, memory);
    }

    PanelState with(Answers changed) {
        return new PanelState(around, subject, card, changed, counsel, drafts, delivery, open, ignored, last, memory);
    }

    PanelState with(Counsel given) {
        return new PanelState(
                around, subject, card, answers, Optional.of(given), drafts, delivery, open, ignored, last, memory);
    }

    PanelState with(Drafts changed) {
        return new PanelState(around, subject, card, answers, counsel, changed, delivery, open, ignored, last, memory);
    }

    PanelState with(Delivery changed) {
        return new PanelState(around, subject, card, answers, counsel, drafts, changed, open, ignored, last, memory);
    }

    PanelState with(Recollection changed) {
        return new PanelState(around, subject, card, answers, counsel, drafts, delivery, open, ignored, last, changed);
    }

    PanelState with(Section section, boolean isOpen) {
        Set<Section> changed = new HashSet<>(open);
        if (isOpen) {
            changed.add(section);
        } else {
            changed.remove(section);
        }
        return new PanelState(
                around, subject, card, answers, counsel, drafts, delivery, changed, ignored, last, memory);
    }

    PanelState ignoring(String rule) {
        Set<String> changed = new HashSet<>(ignored);
        changed.add(rule);
        return new PanelState(around, subject, card, answers, counsel, drafts, delivery, open, changed, last, memory);
    }

    PanelState with(LastAnswers remembered) {
        return new PanelState(
                around,
                subject,
                card,
                answers,
                counsel,
                drafts,
                delivery,
                open,
                ignored,
                Optional.of(remembered),
                memory);
    }

    /** The same surroundings, about somebody else: nothing said before holds for them. */
    PanelState about(Subject somebody) {
        PanelState fresh = initial(around.place()).with(around).with(somebody);
        return last.map(fresh::with).orElse(fresh);
    }
}
