package org.replypolitely.panel;

import java.util.Optional;
import org.replypolitely.phrasebook.Address;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.wording.Length;

/**
 * How the reply shall sound.
 *
 * @param register how formal; empty where the user leaves it to us
 * @param length how much
 * @param address du or Sie; empty where they leave it to us
 * @param language in which language, by its tag; an empty string where they leave it to us
 */
record Manner(Optional<Register> register, Length length, Optional<Address> address, String language) {

    static final Manner USUAL = new Manner(Optional.empty(), Length.USUAL, Optional.empty(), "");

    Manner with(Register chosen) {
        return new Manner(Optional.of(chosen), length, address, language);
    }

    Manner with(Length chosen) {
        return new Manner(register, chosen, address, language);
    }

    Manner with(Address chosen) {
        return new Manner(register, length, Optional.of(chosen), language);
    }

    Manner in(String chosen) {
        return new Manner(register, length, address, chosen);
    }
}
