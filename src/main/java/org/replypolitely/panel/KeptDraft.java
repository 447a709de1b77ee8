package org.replypolitely.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.Relationship;
import org.replypolitely.face.Named;
import org.replypolitely.wording.Wording;

/**
 * A half-written reply as it is kept until it is sent or discarded. What the user vouched for, confided or told about the
 * past is not kept: they are asked again.
 *
 * @param draft the reply
 * @param relationship how the user knows the person; empty where they had not said so
 * @param goal what they would like
 * @param name to whom, where the user said so by hand; empty where the draft lies under its invitation
 */
public record KeptDraft(Draft draft, Optional<Relationship> relationship, Goal goal, String name) {

    private static final String TEXT = "text";
    private static final String SUGGESTION = "suggestion";
    private static final String APPROACH = "approach";
    private static final String REASON = "reason";
    private static final String TO_VOUCH = "to-vouch";
    private static final String OWN_REASON = "own-reason";
    private static final String RELATIONSHIP = "relationship";
    private static final String GOAL = "goal";
    private static final String NAME = "name";

    /** What of this panel is kept: the reply that the user is changing, or the first one that they changed. */
    static Optional<KeptDraft> of(PanelState state) {
        Optional<Draft> edited = state.drafts().current().filter(Draft::edited);
        for (Draft draft : state.drafts().list()) {
            if (edited.isEmpty() && draft.edited()) {
                edited = Optional.of(draft);
            }
        }
        return edited.filter(draft -> !draft.isEmpty())
                .map(draft -> new KeptDraft(
                        draft,
                        state.answers().relationship(),
                        state.answers().goal(),
                        state.subject().isByHand() ? state.subject().person().displayedName() : ""));
    }

    /** The stored form: names and values by turns, so that an older version passes over what it does not know. */
    public String[] stored() {
        Wording origin = draft.origin();
        List<String> parts = new ArrayList<>();
        put(parts, TEXT, draft.text());
        put(parts, SUGGESTION, origin.text());
        put(parts, APPROACH, origin.approach().name());
        origin.reasons().forEach(reason -> put(parts, REASON, reason.name()));
        origin.toVouch().forEach(reason -> put(parts, TO_VOUCH, reason.name()));
        if (draft.ownReason()) {
            put(parts, OWN_REASON, "");
        }
        relationship.ifPresent(known -> put(parts, RELATIONSHIP, known.name()));
        put(parts, GOAL, goal.name());
        if (!name.isEmpty()) {
            put(parts, NAME, name);
        }
        return parts.toArray(new String[0]);
    }

    private static void put(List<String> parts, String name, String value) {
        parts.add(name);
        parts.add(value);
    }

    /** Reads a stored form; empty where there is no text in it. */
    public static Optional<KeptDraft> ofStored(String[] stored) {
        Optional<String> text = Optional.empty();
        String suggestion = "";
        Optional<Approach> approach = Optional.empty();
        List<PublicReason> reasons = new ArrayList<>();
        List<PublicReason> toVouch = new ArrayList<>();
        boolean ownReason = false;
        Optional<Relationship> relationship = Optional.empty();
        Optional<Goal> goal = Optional.empty();
        String name = "";
        for (int i = 0; i + 1 < stored.length; i += 2) {
            String value = stored[i + 1];
            switch (stored[i]) {
                case TEXT -> text = Optional.of(value);
                case SUGGESTION -> suggestion = value;
                case APPROACH -> approach = Named.of(Approach.values(), value);
                case REASON -> Named.of(PublicReason.values(), value).ifPresent(reasons::add);
                case TO_VOUCH -> Named.of(PublicReason.values(), value).ifPresent(toVouch::add);
                case OWN_REASON -> ownReason = true;
                case RELATIONSHIP -> relationship = Named.of(Relationship.values(), value);
                case GOAL -> goal = Named.of(Goal.values(), value);
                case NAME -> name = value;
                default -> {
                    // a later version's
                }
            }
        }
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Wording origin = new Wording(
                suggestion.isEmpty() ? text.get() : suggestion,
                approach.orElse(Approach.DECLINE_WITH_REASON),
                reasons,
                toVouch,
                List.of());
        Draft draft = Draft.of(origin).withText(text.get());
        return Optional.of(new KeptDraft(
                ownReason ? draft.withOwnReason() : draft, relationship, goal.orElse(Goal.UNDECIDED), name));
    }
}
