package org.replypolitely.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.Relationship;
import org.replypolitely.wording.Wording;

class DraftsTest {

    private static final Drafts THREE = Drafts.NONE.refreshed(List.of(Panels.FIELD, Panels.ELSEWHERE, Panels.QUESTION));

    @Test
    void theFittestSuggestionStandsInTheEditorAtOnce() {
        assertThat(THREE.current()).contains(Draft.of(Panels.FIELD));
    }

    @Test
    void whatWasEditedStaysInTheListWhenAnotherIsPicked() {
        Drafts drafts = THREE.typed("My own words.").picked(2);

        assertThat(drafts.current()).contains(Draft.of(Panels.QUESTION));
        assertThat(drafts.list().get(0).text()).isEqualTo("My own words.");
    }

    @Test
    void whatIsBeingEditedStaysInTheEditorWhenSuggestionsAreMadeAnew() {
        Drafts drafts = THREE.picked(1).typed("My own words.").refreshed(List.of(Panels.QUESTION, Panels.FIELD));

        assertThat(drafts.current().map(Draft::text)).contains("My own words.");
        assertThat(drafts.list()).hasSize(3);
    }

    @Test
    void anUntouchedChoiceGivesWayToTheFittestOfTheNewSuggestions() {
        Drafts drafts = THREE.typed("Kept.").picked(1).refreshed(List.of(Panels.QUESTION));

        assertThat(drafts.list().get(0).text()).isEqualTo("Kept.");
        assertThat(drafts.current()).contains(Draft.of(Panels.QUESTION));
    }

    @Test
    void restoringGivesTheSuggestionBackAsItWas() {
        Drafts restored = THREE.typed("Mine.").restored();

        assertThat(restored.current().map(Draft::text)).contains(Panels.FIELD.text());
        assertThat(restored.isEdited()).isFalse();
        assertThat(restored.undone().current().map(Draft::text)).contains("Mine.");
    }

    @Test
    void undoTakesBackAWordAtATime() {
        Drafts drafts = THREE.typed("");
        String typed = "";
        for (char c : "No, thank you".toCharArray()) {
            typed += c;
            drafts = drafts.typed(typed);
        }

        drafts = drafts.undone();
        assertThat(drafts.current().map(Draft::text)).contains("No, thank");
        drafts = drafts.undone();
        assertThat(drafts.current().map(Draft::text)).contains("No,");
        for (int i = 0; i < 5; i++) {
            drafts = drafts.undone();
        }
        assertThat(drafts).isEqualTo(THREE);
    }

    @Test
    void whatIsPastedIsOneStep() {
        Drafts drafts = THREE.typed("No.").typed("No. All the best, and see you on Friday.");

        assertThat(drafts.undone().current().map(Draft::text)).contains("No.");
    }

    @Test
    void aKeptDraftIsReadAsItWasStored() {
        Draft draft =
                Draft.of(Panels.FIELD).withText("Line one\n\nand “two” 🌍").withOwnReason();
        KeptDraft kept = new KeptDraft(draft, Optional.of(Relationship.CLIENT), Goal.NOT_YET, "Dana Whitfield");

        KeptDraft read = KeptDraft.ofStored(kept.stored()).orElseThrow();
        assertThat(read.draft().text()).isEqualTo(draft.text());
        assertThat(read.draft().origin()).isEqualTo(draft.origin());
        assertThat(read.draft().ownReason()).isTrue();
        assertThat(read.relationship()).contains(Relationship.CLIENT);
        assertThat(read.goal()).isEqualTo(Goal.NOT_YET);
        assertThat(read.name()).isEqualTo("Dana Whitfield");
    }

    @Property
    void nothingStoredMakesReadingFail(@ForAll String[] stored) {
        assertThat(KeptDraft.ofStored(stored)).isNotNull();
        assertThat(LastAnswers.ofStored(stored)).isNotNull();
    }

    @Test
    void typingWhatAlreadyStandsThereIsNoEdit() {
        assertThat(THREE.typed(Panels.FIELD.text()).isEdited()).isFalse();
    }

    @Test
    void pickingWhatIsNotThereChangesNothing() {
        assertThat(THREE.picked(3)).isEqualTo(THREE);
        assertThat(THREE.picked(-1)).isEqualTo(THREE);
    }

    @Test
    void withoutSuggestionsThereIsNothingInTheEditor() {
        assertThat(THREE.refreshed(List.of()).current()).isEmpty();
    }

    /** One thing that can happen to drafts; a negative number makes suggestions anew, others pick and type. */
    @Property
    void nothingTypedIsEverLost(@ForAll("happenings") List<Integer> happenings) {
        Drafts drafts = THREE;
        List<String> typed = new ArrayList<>();
        for (int happening : happenings) {
            if (happening < 0) {
                drafts = drafts.refreshed(
                        List.of(new Wording("new " + happening, Approach.ASK, List.of(), List.of(), List.of())));
            } else {
                drafts = drafts.picked(happening);
                String before = drafts.current().orElseThrow().text();
                String text = before + "+" + typed.size();
                typed.remove(before);
                typed.add(text);
                drafts = drafts.typed(text);
            }
        }
        assertThat(drafts.list().stream().map(Draft::text)).containsAll(typed);
    }

    @Provide
    Arbitrary<List<Integer>> happenings() {
        return Arbitraries.integers().between(-3, 6).list().ofMaxSize(30);
    }
}
