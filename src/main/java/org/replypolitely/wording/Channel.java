package org.replypolitely.wording;

import java.util.List;
import java.util.Optional;
import org.replypolitely.decision.Relationship;
import org.replypolitely.text.Chars;
import org.replypolitely.text.Texts;

/**
 * Another way of staying in touch.
 *
 * @param label as the user named it
 * @param kind {@code phone}, {@code email}, {@code address}, {@code number} or {@code other}
 */
record Channel(String label, String kind) {

    private static final List<String> PHONE = List.of(
            "phone",
            "telephone",
            "mobile",
            "call",
            "cell",
            "telefon",
            "handy",
            "téléphone",
            "teléfono",
            "telefono",
            "telefone");
    private static final List<String> EMAIL = List.of("email", "e-mail", "mail", "courriel", "correo");

    /** Recognises what a user wrote: an address or "email", a number or "phone", else the name of a service. */
    static Channel of(String written) {
        String label = Texts.tidy(written);
        String word = Texts.lower(label);
        if (label.indexOf('@') > 0) {
            return new Channel(label, "address");
        }
        if (isNumber(label)) {
            return new Channel(label, "number");
        }
        if (EMAIL.contains(word)) {
            return new Channel(label, "email");
        }
        return new Channel(label, PHONE.contains(word) ? "phone" : "other");
    }

    /** The one that the user named for this reply, else the one of their settings that suits the relationship. */
    static Optional<Channel> named(WordingRequest request) {
        for (Offer offer : request.offers()) {
            if (offer.kind() == Offer.Kind.OTHER_CHANNEL && !Texts.isBlank(offer.detail())) {
                return Optional.of(of(offer.detail()));
            }
        }
        Relationship relationship = request.situation().relationship();
        boolean isPrivate = relationship == Relationship.FRIEND || relationship == Relationship.FAMILY;
        Optional<Channel> best = Optional.empty();
        for (String written : request.situation().policy().channels()) {
            if (!Texts.isBlank(written)) {
                Channel channel = of(written);
                if (channel.kind().equals("other") == isPrivate) {
                    return Optional.of(channel);
                }
                best = best.isPresent() ? best : Optional.of(channel);
            }
        }
        return best;
    }

    private static boolean isNumber(String label) {
        int digits = 0;
        for (int i = 0; i < label.length(); i++) {
            if (Chars.isDigit(label.charAt(i))) {
                digits++;
            } else if (Chars.isLetter(label.charAt(i))) {
                return false;
            }
        }
        return digits >= 5;
    }
}
