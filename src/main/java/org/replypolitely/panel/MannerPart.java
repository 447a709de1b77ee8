package org.replypolitely.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replypolitely.face.Choice;
import org.replypolitely.face.Label;
import org.replypolitely.phrasebook.Address;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.wording.Length;

/**
 * How the suggestions shall sound.
 *
 * @param tones how formal
 * @param lengths how much
 * @param languages in which language, the values being tags
 * @param addresses du or Sie; none where the language has one form of address only
 */
public record MannerPart(List<Choice> tones, List<Choice> lengths, List<Choice> languages, List<Choice> addresses) {

    public MannerPart {
        tones = List.copyOf(tones);
        lengths = List.copyOf(lengths);
        languages = List.copyOf(languages);
        addresses = List.copyOf(addresses);
    }

    static MannerPart of(PanelState state) {
        Answers answers = state.answers();
        Optional<PhraseBook> book = state.around().toolkit().map(Toolkit::book);
        String language = book.map(PhraseBook::language).orElse("");
        List<Choice> tones = new ArrayList<>();
        for (Register each : Register.values()) {
            tones.add(choice(each, Label.of("register_" + each.name()), answers.tone() == each));
        }
        List<Choice> lengths = new ArrayList<>();
        for (Length each : Length.values()) {
            lengths.add(choice(each, Label.of("length_" + each.name()), answers.length() == each));
        }
        List<Choice> languages = new ArrayList<>();
        for (String each : ReplyLanguage.BOOKS) {
            languages.add(new Choice(each, Label.of("language_" + each), each.equals(language), true));
        }
        List<Choice> addresses = new ArrayList<>();
        if (book.filter(PhraseBook::hasFormsOfAddress).isPresent()) {
            for (Address each : Address.values()) {
                addresses.add(choice(each, Label.of("address_" + each.name()), answers.formOfAddress() == each));
            }
        }
        return new MannerPart(tones, lengths, languages, addresses);
    }

    private static Choice choice(Enum<?> value, Label label, boolean chosen) {
        return new Choice(value.name(), label, chosen, true);
    }
}
