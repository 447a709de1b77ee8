package org.replypolitely.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.replypolitely.build.PhraseBookCompiler;
import org.replypolitely.phrasebook.Bits;
import org.replypolitely.phrasebook.Move;
import org.replypolitely.phrasebook.Phrase;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.phrasebook.PhraseBookReader;
import org.replypolitely.phrasebook.Register;

/** The principles of WORDING that no rule about words can hold: order, length, register. The rest is data, in {@code tact/}. */
class PrinciplesTest {

    /** P9 and P11: the answer and the thanks come before the principle, and the principle before what is offered and wished. */
    @ParameterizedTest
    @FieldSource("org.replypolitely.panel.ReplyLanguage#BOOKS")
    void theMovesComeInTheOrderInWhichARefusalIsEasiestToHear(String language) {
        PhraseBook book = book(language);
        Map<String, Move> moves = new HashMap<>();
        for (Phrase phrase : book.phrases()) {
            moves.put(phrase.id(), phrase.move());
        }
        for (WordingRequest request : ManyRequests.of(language + "-XX")) {
            for (Wording wording : Suggester.suggest(request, book)) {
                List<Integer> places = wording.phrases().stream()
                        .map(id -> place(moves.getOrDefault(id, Move.SIGN_OFF)))
                        .toList();
                assertThat(places).as(wording.text()).isSorted();
            }
        }
    }

    /** The order of {@link Move}, but for the one line of thanks or empathy, which stands before or after the answer. */
    private static int place(Move move) {
        int place = Bits.index(move);
        return move == Move.EMPATHY || move == Move.GRATITUDE ? Bits.index(Move.ANSWER) : place;
    }

    /** P16 and P18: whoever signs a formal reply signs off formally, and the register changes the words, never what is said with them. */
    @ParameterizedTest
    @FieldSource("org.replypolitely.panel.ReplyLanguage#BOOKS")
    void theRegisterNeverChangesTheOutcome(String language) {
        PhraseBook book = book(language);
        for (WordingRequest request : ManyRequests.of(language + "-XX")) {
            Set<String> first = Set.of();
            for (Register register : Register.values()) {
                WordingRequest other =
                        Requests.with(Requests.with(request, register, request.length(), "Jo"), request.address());
                Set<String> said = Suggester.suggest(Requests.atRound(other, 0), book).stream()
                        .map(wording -> wording.approach().name())
                        .collect(Collectors.toSet());
                first = first.isEmpty() ? said : first;
                assertThat(said).as(request.toString()).isEqualTo(first);
            }
        }
    }

    /** P17. */
    @Test
    void aMessageOfTheUsualLengthHasAboutTwoHundredCharacters() {
        List<Integer> lengths = new ArrayList<>();
        for (WordingRequest request : ManyRequests.of("en-US")) {
            if (request.length() == Length.USUAL) {
                for (Wording wording : Suggester.suggest(request, Requests.ENGLISH)) {
                    lengths.add(wording.text().length());
                }
            }
        }
        lengths.sort(Integer::compare);
        assertThat(lengths.get(lengths.size() / 2)).isBetween(150, 250);
    }

    private static PhraseBook book(String language) {
        return PhraseBookReader.read(
                PhraseBookCompiler.compile(Path.of("src/main/resources/phrasebooks/" + language + ".ftl")));
    }
}
