package org.replypolitely.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.WorkedTogether;
import org.replypolitely.face.Label;
import org.replypolitely.invitation.Gender;
import org.replypolitely.ledger.Circle;
import org.replypolitely.ledger.Disclosure;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.ledger.Recipient;
import org.replypolitely.settings.Preference;
import org.replypolitely.settings.Settings;
import org.replypolitely.settings.SettingsChange;
import org.replypolitely.wording.Particulars;

class DetailsTest {

    private final PanelState start = Panels.withSuggestions();

    @Test
    void thePlaceIsAskedForOnlyWhereItWouldBePutIntoWords() {
        assertThat(asked(new Answer.Knows(Relationship.FORMER_COLLEAGUE))).contains(Label.of("ask_place_worked"));
        assertThat(asked(new Answer.Knows(Relationship.MET_ONCE))).contains(Label.of("ask_place_met"));
        assertThat(asked(new Answer.Knows(Relationship.CLASSMATE))).contains(Label.of("ask_place_studied"));
        assertThat(asked(new Answer.Knows(Relationship.RECRUITER))).isEmpty();
        assertThat(asked(new Answer.Knows(Relationship.FRIEND), new Answer.Worked(WorkedTogether.PAST)))
                .contains(Label.of("ask_place_worked"));
    }

    @Test
    void thePlaceIsForgottenInWordsWhereItNoLongerFits() {
        PanelState met = Panels.after(start, new Answer.Knows(Relationship.MET_ONCE), new Answer.At("in Lisbon"));

        assertThat(Details.particulars(met).place()).isEqualTo("in Lisbon");
        assertThat(Details.particulars(Panels.after(met, new Answer.Knows(Relationship.RECRUITER)))
                        .place())
                .isEmpty();
    }

    @Test
    void theTopicIsAskedForWhereThereIsANote() {
        assertThat(DetailsPart.of(start).asksTopic()).isTrue();
        assertThat(DetailsPart.of(PanelState.initial(Place.FRAME)).asksTopic()).isFalse();
        assertThat(Details.particulars(Panels.after(start, new Answer.About("the design job")))
                        .topic())
                .isEqualTo("the design job");
    }

    @Test
    void whatTheyDoIsAskedWhereItMayBePutIntoWords() {
        PanelState former = Panels.after(start, new Answer.Knows(Relationship.FORMER_COLLEAGUE));
        assertThat(DetailsPart.of(former).asksWork()).isTrue();
        assertThat(DetailsPart.of(Panels.after(start, new Answer.Knows(Relationship.COLLEAGUE)))
                        .asksWork())
                .isFalse();
        PanelState said = Panels.after(former, new Answer.WorksAt("Northwind"), new Answer.Does("the bakery"));
        assertThat(DetailsPart.of(said).employerSaid()).isEqualTo("Northwind");
        assertThat(Details.particulars(said).employer()).isEqualTo("Northwind");
        assertThat(Details.particulars(said).work()).isEqualTo("the bakery");
        assertThat(Details.particulars(Panels.after(said, new Answer.Knows(Relationship.RECRUITER))))
                .isEqualTo(Particulars.NONE);
    }

    @Test
    void theUsersGenderIsTheOneInTheOptions() {
        Settings settings = new SettingsChange.Prefer(Preference.GENDER, "feminine").applyTo(Settings.INITIAL);

        assertThat(Details.particulars(start)).isEqualTo(Particulars.NONE);
        assertThat(Details.particulars(Panels.after(start, new PanelEvent.SettingsChanged(settings)))
                        .speaker())
                .contains(Gender.FEMININE);
    }

    @Test
    void phrasesThatOthersOfTheCircleHaveReadAreNamed() {
        Recipient dana = new Recipient("dana-whitfield", "Dana Whitfield");
        PanelState knowing = Panels.after(
                start,
                new PanelEvent.NameCircle("Choir"),
                new PanelEvent.Recalled(
                        dana, 100, List.of(said(new Recipient("kim", "Kim"), "thanks-kind"), said(dana, "bye"))));

        assertThat(Details.particulars(knowing).usedInCircle()).containsExactly("thanks-kind");
    }

    @Test
    void theRegionIsThatOfTheFirstTagOfTheSameLanguage() {
        assertThat(ReplyLanguage.region("en", List.of("en", "en-GB", "en-US"))).isEqualTo("GB");
        assertThat(ReplyLanguage.region("en", List.of("de-CH", "en_us"))).isEqualTo("US");
        assertThat(ReplyLanguage.region("en", List.of("", "de-DE", "english"))).isEmpty();
    }

    private Optional<Label> asked(PanelEvent... events) {
        return DetailsPart.of(Panels.after(start, events)).place();
    }

    private static LedgerEntry said(Recipient to, String phrase) {
        return LedgerEntry.of(
                phrase,
                90,
                new Disclosure(
                        to, new Circle("Choir"), Optional.empty(), Approach.ASK, List.of(), "en", List.of(phrase)));
    }
}
