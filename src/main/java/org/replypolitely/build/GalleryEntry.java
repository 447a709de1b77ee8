package org.replypolitely.build;

import java.util.Locale;
import java.util.Map;
import org.replypolitely.decision.Admissibility;
import org.replypolitely.decision.Advice;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Claim;
import org.replypolitely.decision.Counsel;
import org.replypolitely.decision.Counsellor;
import org.replypolitely.decision.Doubt;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.ReasonVerdict;
import org.replypolitely.decision.Remark;
import org.replypolitely.decision.Settling;
import org.replypolitely.decision.Situation;
import org.replypolitely.invitation.Note;
import org.replypolitely.invitation.Person;
import org.replypolitely.phrasebook.Address;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.wording.Length;
import org.replypolitely.wording.Suggester;
import org.replypolitely.wording.Wording;
import org.replypolitely.wording.WordingRequest;

/** One situation in one language, as it hangs in the gallery. */
final class GalleryEntry {

    private static final int SUGGESTIONS = 3;

    private final GalleryCase shown;
    private final String language;
    private final Map<String, String> words;
    private final PhraseBook book;
    private final Counsel counsel;
    private final StringBuilder html = new StringBuilder();

    GalleryEntry(GalleryCase shown, String language, Map<String, String> words, PhraseBook book) {
        this.shown = shown;
        this.language = language;
        this.words = words;
        this.book = book;
        this.counsel = Counsellor.counsel(shown.situation(), shown.motive());
    }

    String html() {
        Situation situation = shown.situation();
        Advice advice = counsel.advice();
        html.append("<details data-group=\"").append(escaped(shown.group())).append("\" data-language=\"");
        html.append(language)
                .append("\" data-approach=\"")
                .append(advice.approach().name())
                .append("\" data-relationship=\"");
        html.append(situation.relationship().name())
                .append("\" data-goal=\"")
                .append(situation.goal().name());
        html.append("\"><summary><b>")
                .append(say("relationship_" + situation.relationship().name()));
        html.append("</b> · ").append(say("goal_" + situation.goal().name()));
        if (!shown.also().isEmpty()) {
            html.append(" · <i>").append(say(shown.also())).append("</i>");
        }
        html.append(" <span>→ ")
                .append(say("approach_" + advice.approach().name()))
                .append("</span></summary>");
        if (!shown.note().isEmpty()) {
            html.append("<blockquote>").append(escaped(shown.note())).append("</blockquote>");
        }
        advice(advice);
        doubts(situation);
        reasons();
        for (Register register : Register.values()) {
            for (Length length : Length.values()) {
                suggestions(advice.approach(), register, length);
            }
        }
        return html.append("</details>\n").toString();
    }

    private void advice(Advice advice) {
        html.append("<p class=\"advice\"><b>")
                .append(say("approach_" + advice.approach().name()))
                .append(".</b> ");
        html.append(say("advice_why_" + advice.row().name())).append(" <small>");
        html.append(say("advice_source_" + advice.row().name())).append("</small></p>");
        for (Remark remark : advice.remarks()) {
            html.append("<p>").append(say("remark_" + remark.name())).append("</p>");
        }
        html.append("<details><summary>").append(say("other_ways")).append("</summary><dl>");
        for (Approach other : advice.alternatives()) {
            html.append("<dt>").append(say("approach_" + other.name())).append("</dt><dd>");
            boolean dispute = advice.isContactInDispute(other);
            html.append(say(dispute ? "consequence_in_dispute" : "consequence_" + other.name()))
                    .append("</dd>");
        }
        html.append("</dl></details>");
    }

    private void doubts(Situation situation) {
        for (Doubt doubt : Doubt.in(situation)) {
            html.append("<p class=\"doubt\">").append(say("doubt_" + doubt.name()));
            for (Settling way : doubt.ways(situation)) {
                html.append(" <kbd>")
                        .append(say("settle_" + way.words().name()))
                        .append("</kbd>");
            }
            html.append("</p>");
        }
    }

    private void reasons() {
        StringBuilder out = new StringBuilder();
        html.append("<ul class=\"offered\">");
        for (ReasonVerdict verdict : counsel.reasons()) {
            PublicReason reason = verdict.reason();
            if (verdict.admissibility() instanceof Admissibility.RuledOut ruledOut) {
                if (ruledOut.cause().isObvious()) {
                    continue;
                }
                out.append("<li><b>").append(say("reason_" + reason.name())).append("</b> ");
                out.append(say("ruled_out_" + ruledOut.cause().name())).append("</li>");
            } else {
                boolean asks = verdict.admissibility() instanceof Admissibility.Askable;
                html.append("<li><b>").append(say("reason_" + reason.name())).append("</b> ");
                html.append(
                                asks
                                        ? "☐ "
                                                + say("claim_"
                                                        + Claim.of(
                                                                        reason,
                                                                        counsel.advice()
                                                                                .approach(),
                                                                        shown.situation()
                                                                                .policy()
                                                                                .rules()
                                                                                .contains(reason))
                                                                .key())
                                        : "☑")
                        .append("</li>");
            }
        }
        html.append("</ul><details><summary>").append(say("ruled_out_heading")).append("</summary><ul>");
        html.append(out).append("</ul></details>");
    }

    private void suggestions(Approach approach, Register register, Length length) {
        html.append("<ol data-register=\"").append(register.name()).append("\" data-length=\"");
        html.append(length.name()).append("\">");
        int shownSoFar = 0;
        for (Wording wording : Suggester.suggest(request(approach, register, length), book)) {
            if (shownSoFar++ < SUGGESTIONS) {
                html.append("<li><small>")
                        .append(say("approach_" + wording.approach().name()));
                for (PublicReason reason : wording.reasons()) {
                    html.append(" · ").append(say("reason_" + reason.name()));
                }
                html.append("</small><p lang=\"").append(language).append("\">");
                html.append(escaped(wording.text()).replace("\n", "<br>")).append("</p></li>");
            }
        }
        html.append("</ol>");
    }

    private WordingRequest request(Approach approach, Register register, Length length) {
        return new WordingRequest(
                new Person("Dana Whitfield", shown.slug(), ""),
                new Note(shown.note(), false),
                shown.situation(),
                counsel,
                approach,
                shown.offers(),
                register,
                length,
                "Sam",
                0,
                Address.fitting(register, shown.situation().relationship()),
                shown.particulars());
    }

    private String say(String key) {
        String found = words.get(key);
        if (found == null) {
            throw new BuildFailure(
                    "The gallery finds no words for " + key.toLowerCase(Locale.ROOT) + " in " + language);
        }
        return escaped(found);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
