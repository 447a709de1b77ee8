package org.replypolitely.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.replypolitely.decision.PrivateMotive;
import org.replypolitely.decision.PublicReason;

class PanelUpdateTest {

    private static final PanelEvent VOUCH_FIELD = new PanelEvent.Vouch(PublicReason.FIELD, true);

    private final PanelState start = Panels.withSuggestions();

    @ParameterizedTest
    @EnumSource(PrivateMotive.class)
    void thePrivateMotiveIsInNothingThatLeavesThePanel(PrivateMotive motive) {
        PanelEvent[] wholeJob = {
            VOUCH_FIELD,
            new PanelEvent.Another(),
            new PanelEvent.Insert(),
            new PanelEvent.Copy(),
            new PanelEvent.Type("My own words."),
            new PanelEvent.Copy(),
            new PanelEvent.Close(),
            new PanelEvent.Close(),
        };
        PanelState confided = Panels.after(start, new Answer.Confides(motive));
        PanelState silent = Panels.after(start, new Answer.Confides(PrivateMotive.UNSTATED));

        for (PanelEvent event : wholeJob) {
            PanelStep said = PanelUpdate.step(confided, event);
            PanelStep unsaid = PanelUpdate.step(silent, event);
            assertThat(said.effects()).isEqualTo(unsaid.effects());
            confided = said.state();
            silent = unsaid.state();
        }
    }
}
