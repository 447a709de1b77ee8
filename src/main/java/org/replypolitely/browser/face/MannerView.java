package org.replypolitely.browser.face;

import java.util.function.Consumer;
import org.replypolitely.panel.Answer;
import org.replypolitely.panel.MannerPart;
import org.replypolitely.panel.PanelEvent;
import org.replypolitely.phrasebook.Address;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.wording.Length;
import org.teavm.jso.dom.html.HTMLElement;

/** Draws how the suggestions shall sound: tone, length, language, form of address. */
final class MannerView {

    private final Dial tones;
    private final Dial lengths;
    private final Dial languages;
    private final Dial addresses;
    private final HTMLElement address = Page.element("addresses");

    MannerView(Consumer<PanelEvent> events) {
        tones = new Dial(
                "tones", name -> Constants.named(Register.values(), name, it -> events.accept(new Answer.Tone(it))));
        lengths = new Dial(
                "lengths", name -> Constants.named(Length.values(), name, it -> events.accept(new Answer.HowMuch(it))));
        languages = new Dial("languages", tag -> events.accept(new Answer.Speaks(tag)));
        addresses = new Dial(
                "addresses",
                name -> Constants.named(Address.values(), name, it -> events.accept(new Answer.Addresses(it))));
    }

    void draw(MannerPart manner) {
        tones.draw(manner.tones());
        lengths.draw(manner.lengths());
        languages.draw(manner.languages());
        addresses.draw(manner.addresses());
        Page.show(address, !manner.addresses().isEmpty());
    }
}
