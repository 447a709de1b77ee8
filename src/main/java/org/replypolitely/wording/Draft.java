package org.replypolitely.wording;

import java.util.HashSet;
import java.util.Set;
import org.replypolitely.phrasebook.Move;

/** A message while it is put together: greeting, one paragraph, signature. Used within one call only. */
final class Draft {

    private final Set<Move> moves = new HashSet<>();
    private final StringBuilder body = new StringBuilder();
    private String greeting = "";
    private String signOff = "";

    void add(Move move, String words) {
        moves.add(move);
        switch (move) {
            case GREETING -> greeting = words;
            case SIGN_OFF -> signOff = words;
            case ANSWER, EMPATHY, GRATITUDE, OPINION, REASON, STEP, LIMIT, ALTERNATIVE, CLOSING -> {
                if (body.length() > 0) {
                    body.append(' ');
                }
                body.append(words);
            }
        }
    }

    boolean has(Move move) {
        return moves.contains(move);
    }

    String body() {
        return body.toString();
    }

    String text(String signature) {
        StringBuilder text = new StringBuilder(greeting).append("\n\n").append(body);
        if (!signOff.isEmpty()) {
            text.append("\n\n").append(signOff);
        }
        if (!signature.isEmpty()) {
            text.append(signOff.isEmpty() ? "\n\n" : "\n").append(signature);
        }
        return text.toString();
    }
}
