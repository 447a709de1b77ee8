package org.replypolitely.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.invitation.Note;
import org.replypolitely.phrasebook.Register;

/** What the inviter told, and what the user told of them, is taken up in every suggestion, where the book has words for it. */
class TakenUpTest {

    private static final SmallBook BOOK = SmallBook.whole()
            .refuses("rare", "I hardly use it.", "reasons=rare-use")
            .refuses("work", "It is for work.", "reasons=current-work");

    private static final Asked ASKED = Asked.toDecline().established(PublicReason.RARE_USE, PublicReason.CURRENT_WORK);

    @ParameterizedTest
    @CsvSource({"NEWS, news", "PRAISE, praise"})
    void newsAndPraiseGetTheirOwnThanks(NoteKind kind, String condition) {
        SmallBook book = BOOK.says("glad", "gratitude", "Glad to read that.", "when=" + condition)
                .says("long", "gratitude", "Thanks for such a note.", "when=note", "relationships=client")
                .says("kind", "gratitude", "That made my day.", "when=" + condition);
        Asked asked = Asked.toDecline()
                .established(PublicReason.RARE_USE, PublicReason.CURRENT_WORK)
                .upon(kind);
        assertThat(thanks(book, Changed.with(asked.request(), new Note("Hello there", false))))
                .containsOnly("glad", "kind");
        assertThat(thanks(book, asked.upon(NoteKind.PERSONAL).request())).doesNotContain("glad", "kind");
        assertThat(thanks(BOOK, Changed.with(asked.upon(kind).request(), new Note("Hello there", false))))
                .containsOnly("thanks");
    }

    @ParameterizedTest
    @CsvSource({"Northwind, ''", "'', the bakery", "Northwind, the bakery"})
    void whereOneKnowsWhatTheyDoEveryMessageEndsOnIt(String employer, String work) {
        SmallBook book = BOOK.says("there", "closing", "I hope all goes well at {employer}.")
                .says("what", "closing", "I’d like to hear about {work}.")
                .says("spring", "closing", "Enjoy the spring.", "relationships=client", "registers=neutral");
        List<String> texts = book.texts(Changed.with(ASKED.request(), Particulars.NONE.withWork(employer, work)));
        assertThat(texts)
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(text -> text.endsWith("at Northwind.") || text.endsWith("about the bakery."));
        assertThat(book.texts(ASKED.request())).noneMatch(text -> text.contains("about") || text.contains(" at "));
        assertThat(BOOK.texts(Changed.with(ASKED.request(), Particulars.NONE.withWork(employer, work))))
                .allMatch(text -> text.endsWith("See you soon."));
    }

    @Test
    void aReasonThatWishesAsWellGivesWayToThat() {
        SmallBook book = BOOK.refuses(
                        "field-wish",
                        "For my field, so no; see you soon.",
                        "reasons=field",
                        "covers=closing",
                        "relationships=client")
                .says("what", "closing", "I’d like to hear about {work}.");
        WordingRequest known = Changed.with(ASKED.request(), Particulars.NONE.withWork("", "the bakery"));
        assertThat(book.phrases(known)).containsExactly("hi", "thanks", "field", "what");
        assertThat(book.phrases(ASKED.request())).containsExactly("hi", "thanks", "field-wish");
        assertThat(book.without("what").phrases(known)).containsExactly("hi", "thanks", "field-wish");
        assertThat(book.without("what").without("wish").phrases(known)).containsExactly("hi", "thanks", "field-wish");
        assertThat(book.phrases(Changed.with(known, Register.NEUTRAL, Length.SHORT, "")))
                .containsExactly("hi", "thanks", "field", "regards");
    }

    @Test
    void anEmployerIsSpelledAsInsideASentence() {
        SmallBook book = SmallBook.with("@detail when in at")
                .says("hi", "greeting", "Hi,")
                .says("ask", "step", "How is it {employer-kind?when={employer}|*=at {employer}}?")
                .says("none", "closing", "Bye.");
        WordingRequest request = Asked.to(Approach.ASK).request();
        assertThat(book.text(Changed.with(request, Particulars.NONE.withWork("In Lisbon.", ""))))
                .isEqualTo("Hi,\n\nHow is it in Lisbon? Bye.");
        assertThat(book.text(Changed.with(request, Particulars.NONE.withWork("Northwind", ""))))
                .isEqualTo("Hi,\n\nHow is it at Northwind? Bye.");
    }

    private static List<String> thanks(SmallBook book, WordingRequest request) {
        List<String> thanks = new ArrayList<>();
        for (Wording wording : book.suggestions(request)) {
            thanks.add(wording.phrases().get(1));
        }
        assertThat(thanks).hasSizeGreaterThanOrEqualTo(3);
        return thanks;
    }
}
