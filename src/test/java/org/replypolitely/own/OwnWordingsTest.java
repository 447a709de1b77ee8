package org.replypolitely.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Admissibility;
import org.replypolitely.decision.Advice;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Counsel;
import org.replypolitely.decision.DecisionRow;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.ReasonVerdict;
import org.replypolitely.wording.Wording;

class OwnWordingsTest {

    private static final Map<String, String> VALUES = Map.of("name", "Dana", "field", "{name}", "channel", "");
    private static final OwnWording FIELD = new OwnWording(
            "1",
            Approach.DECLINE_WITH_REASON,
            Optional.of(PublicReason.FIELD),
            "en",
            "Hi {name}, I connect with people in {field}.");

    @Test
    void variablesAreFilledAndWhatComesInIsNeverFilledAgain() {
        assertThat(OwnText.fill("Hi {name}, {field}. {other} {", VALUES))
                .isEqualTo(new OwnText("Hi Dana, {name}. {other} {", List.of()));
    }

    @Test
    void whatHasNoValueStaysAndIsNamedOnce() {
        assertThat(OwnText.fill("{channel} or {channel}", VALUES))
                .isEqualTo(new OwnText("{channel} or {channel}", List.of("channel")));
    }

    @Property
    void aTextWithoutVariablesStaysAsItIs(@ForAll String text) {
        if (text.indexOf('{') < 0) {
            assertThat(OwnText.fill(text, VALUES).text()).isEqualTo(text);
        }
        assertThat(OwnText.fill(text, Map.of()).text()).isEqualTo(text);
    }

    @Property
    void whatIsStoredIsReadBack(@ForAll Approach approach, @ForAll PublicReason reason, @ForAll String text) {
        OwnWording wording = new OwnWording("id", approach, Optional.of(reason), "de", text);

        if (approach.isWorded() && text.length() <= OwnWording.LONGEST) {
            assertThat(OwnWording.ofStored("id", wording.stored())).contains(wording);
        }
    }

    @Test
    void whatIsDamagedOrNewerIsNotRead() {
        assertThat(OwnWording.ofStored("id", new String[] {"2", "ASK", "", "en", "text"}))
                .isEmpty();
        assertThat(OwnWording.ofStored("id", new String[] {"1", "ASK", "NONSENSE", "en", "text"}))
                .isEmpty();
        assertThat(OwnWording.ofStored("id", new String[] {"1", "IGNORE", "", "en", "text"}))
                .isEmpty();
        assertThat(OwnWording.ofStored("id", new String[0])).isEmpty();
    }

    @Test
    void itIsOfferedForWhatItDoesInItsLanguageOnly() {
        Counsel counsel = counsel(new Admissibility.Established());

        assertThat(offered(Approach.DECLINE_WITH_REASON, counsel, "en"))
                .extracting(Wording::text)
                .containsExactly("Hi Dana, I connect with people in {name}.");
        assertThat(offered(Approach.ASK, counsel, "en")).isEmpty();
        assertThat(offered(Approach.DECLINE_WITH_REASON, counsel, "de")).isEmpty();
    }

    @Test
    void aReasonThatIsRuledOutIsNotOfferedAndOneThatIsOnlyAskableWaitsForTheUser() {
        assertThat(offered(
                        Approach.DECLINE_WITH_REASON,
                        counsel(new Admissibility.RuledOut(Admissibility.Cause.SAME_OR_ADJACENT_FIELD)),
                        "en"))
                .isEmpty();
        assertThat(offered(Approach.DECLINE_WITH_REASON, counsel(new Admissibility.Askable()), "en"))
                .extracting(Wording::toVouch)
                .containsExactly(List.of(PublicReason.FIELD));
        assertThat(offered(Approach.DECLINE_WITH_REASON, counsel(new Admissibility.Established()), "en"))
                .extracting(Wording::toVouch)
                .containsExactly(List.of());
    }

    @Test
    void withoutAValueForAVariableItIsNotOffered() {
        assertThat(OwnWordings.offered(
                        List.of(FIELD.saying("On {channel} I answer sooner.")),
                        Approach.DECLINE_WITH_REASON,
                        counsel(new Admissibility.Established()),
                        "en",
                        VALUES))
                .isEmpty();
    }

    private static List<Wording> offered(Approach approach, Counsel counsel, String language) {
        return OwnWordings.offered(List.of(FIELD), approach, counsel, language, VALUES);
    }

    private static Counsel counsel(Admissibility field) {
        return new Counsel(
                new Advice(DecisionRow.DECLINE, Approach.DECLINE_WITH_REASON, List.of(), List.of()),
                List.of(new ReasonVerdict(PublicReason.FIELD, field)));
    }
}
