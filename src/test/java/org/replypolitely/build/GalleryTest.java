package org.replypolitely.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Counsellor;
import org.replypolitely.decision.DecisionRow;
import org.replypolitely.decision.Doubt;
import org.replypolitely.decision.Flag;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.PrivateMotive;
import org.replypolitely.decision.Remark;

class GalleryTest {

    @Test
    void everyRowNoteMotiveFlagAndRemarkHangsInTheGallery() {
        Set<DecisionRow> rows = EnumSet.noneOf(DecisionRow.class);
        Set<NoteKind> notes = EnumSet.noneOf(NoteKind.class);
        Set<PrivateMotive> motives = EnumSet.noneOf(PrivateMotive.class);
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Set<Remark> remarks = EnumSet.noneOf(Remark.class);
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        for (GalleryCase one : GalleryCases.all()) {
            var advice = Counsellor.counsel(one.situation(), one.motive()).advice();
            rows.add(advice.row());
            remarks.addAll(advice.remarks());
            notes.add(one.situation().evidence().note());
            motives.add(one.motive());
            flags.addAll(one.situation().flags());
            doubts.addAll(Doubt.in(one.situation()));
        }
        assertThat(rows).containsExactlyInAnyOrder(DecisionRow.values());
        assertThat(notes).containsExactlyInAnyOrder(NoteKind.values());
        assertThat(motives).containsExactlyInAnyOrder(PrivateMotive.values());
        assertThat(flags).containsExactlyInAnyOrder(Flag.values());
        assertThat(remarks).containsExactlyInAnyOrder(Remark.values());
        assertThat(doubts).contains(Doubt.NEVER_WORKED_BUT_COLLEAGUES);
    }

    @Test
    void wordsOfOthersAreTextAndNeverMarkup() {
        assertThat(GalleryEntry.escaped("<b>\"A & B\"</b>")).isEqualTo("&lt;b&gt;&quot;A &amp; B&quot;&lt;/b&gt;");
    }
}
