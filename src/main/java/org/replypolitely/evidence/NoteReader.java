package org.replypolitely.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.Relationship;
import org.replypolitely.tact.TactCheck;
import org.replypolitely.tact.TactRemark;
import org.replypolitely.text.Chars;
import org.replypolitely.text.Texts;

/**
 * Reads a note by rules. The gravest kind wins: hostile, the site's own words, another language, a pitch, a request, a question, news, praise. What is none
 * of them for sure is personal. A note is data: whatever it says, only a kind and a guess come out.
 */
public final class NoteReader {

    /** The rule that tells that a text is in a language that there are rules for. */
    public static final String KNOWN_LANGUAGE = "KNOWN_LANGUAGE";
    /** The rule that tells that an invitation is three months old or older. */
    public static final String OLD = "OLD";

    /** A greeting and a name, but no sentence. */
    private static final int AROUND_THE_SITES_WORDS = 40;

    private static final int FIRST_NON_LATIN = 0x370;
    private static final int LAST_NON_LATIN = 0x1DFF;
    private static final int FIRST_NON_LATIN_ABOVE = 0x2C00;

    private NoteReader() {}

    /** Reads a note of any length in any language. */
    public static NoteReading read(String note, EvidenceRules rules) {
        if (Texts.isBlank(note)) {
            return new NoteReading(NoteKind.NONE, Optional.empty());
        }
        String text = withoutAddresses(note);
        List<TactRemark> found = TactCheck.check(text, Approach.DECLINE_WITH_REASON, rules.notes());
        Set<String> ids = new HashSet<>();
        boolean sitesWordsOnly = false;
        for (TactRemark remark : found) {
            ids.add(remark.rule());
            sitesWordsOnly |= remark.rule().equals(NoteKind.SITE_DEFAULT.name())
                    && text.length() - (remark.end() - remark.start()) <= AROUND_THE_SITES_WORDS;
        }
        return new NoteReading(kind(ids, sitesWordsOnly, text), relationship(ids));
    }

    /** Tells whether an age, as the page words it, is three months or more for sure. */
    static boolean isOld(String age, EvidenceRules rules) {
        for (TactRemark remark : TactCheck.check(age, Approach.DECLINE_WITH_REASON, rules.notes())) {
            if (remark.rule().equals(OLD)) {
                return true;
            }
        }
        return false;
    }

    private static NoteKind kind(Set<String> ids, boolean sitesWordsOnly, String text) {
        if (ids.contains(NoteKind.HOSTILE.name())) {
            return NoteKind.HOSTILE;
        }
        if (sitesWordsOnly) {
            return NoteKind.SITE_DEFAULT;
        }
        boolean foreign = ids.contains(NoteKind.OTHER_LANGUAGE.name()) && !ids.contains(KNOWN_LANGUAGE);
        if (foreign || isMostlyNonLatin(text)) {
            return NoteKind.OTHER_LANGUAGE;
        }
        for (NoteKind kind :
                List.of(NoteKind.PITCH, NoteKind.REQUEST, NoteKind.QUESTION, NoteKind.NEWS, NoteKind.PRAISE)) {
            if (ids.contains(kind.name())) {
                return kind;
            }
        }
        return NoteKind.PERSONAL;
    }

    private static Optional<Relationship> relationship(Set<String> ids) {
        Optional<Relationship> only = Optional.empty();
        for (Relationship each : Relationship.values()) {
            if (ids.contains(each.name())) {
                if (only.isPresent()) {
                    return Optional.empty();
                }
                only = Optional.of(each);
            }
        }
        return only;
    }

    /** Addresses are full of signs that mean something else in sentences. */
    private static String withoutAddresses(String note) {
        List<String> kept = new ArrayList<>();
        for (String word : Texts.words(Texts.tidy(note))) {
            if (!word.contains("://") && !word.startsWith("www.")) {
                kept.add(word);
            }
        }
        return Texts.join(kept, " ");
    }

    private static boolean isMostlyNonLatin(String text) {
        int letters = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c) || !Chars.isLetter(c)) {
                continue;
            }
            letters++;
            boolean ofOtherScript = (c >= FIRST_NON_LATIN && c <= LAST_NON_LATIN) || c >= FIRST_NON_LATIN_ABOVE;
            other += ofOtherScript ? 1 : 0;
        }
        return other * 2 > letters;
    }
}
