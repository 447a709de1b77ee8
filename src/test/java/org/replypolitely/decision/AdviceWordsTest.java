package org.replypolitely.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.replypolitely.build.TactRuleCompiler;
import org.replypolitely.ledger.Conflict;
import org.replypolitely.ledger.FollowUp;
import org.replypolitely.ledger.Step;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.tact.TactRule;
import org.replypolitely.tact.TactRulesReader;
import org.replypolitely.wording.Length;
import org.replypolitely.wording.Offer;

/** Every constant that a user can meet has its words, in every language. */
class AdviceWordsTest {

    /** A file for each language of the interface. */
    static List<File> languages() {
        List<File> files = new ArrayList<>();
        String[] locales = new File("extension/_locales").list();
        for (String locale : locales == null ? new String[0] : locales) {
            files.add(new File("src/main/resources/advice", locale + ".json"));
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyConstantHasItsWordsAndEveryWordItsConstant(File file) throws IOException {
        JsonNode words = new ObjectMapper().readTree(file);
        Set<String> found = new HashSet<>();
        words.fieldNames().forEachRemaining(found::add);
        assertThat(found).containsExactlyInAnyOrderElementsOf(keys());
        for (String key : found) {
            String message = words.get(key).get("message").asText();
            assertThat(message).as(key).isNotBlank().doesNotContain("!", "'", "$");
        }
    }

    private static Set<String> keys() {
        List<String> keys = new ArrayList<>();
        add(keys, "relationship_", Relationship.values());
        add(keys, "goal_", Goal.values());
        add(keys, "motive_", PrivateMotive.values());
        add(keys, "flag_", Flag.values());
        add(keys, "approach_", Approach.values());
        add(keys, "advice_why_", DecisionRow.values());
        add(keys, "advice_source_", DecisionRow.values());
        add(keys, "consequence_", Approach.values());
        add(keys, "remark_", Remark.values());
        add(keys, "reason_", PublicReason.values());
        for (PublicReason reason : PublicReason.values()) {
            for (Approach approach : Approach.values()) {
                keys.add("claim_" + Claim.of(reason, approach, false).key());
                keys.add("claim_" + Claim.of(reason, approach, true).key());
            }
        }
        add(keys, "ruled_out_", Admissibility.Cause.values());
        add(keys, "step_", Step.values());
        add(keys, "outcome_", FollowUp.Outcome.values());
        add(keys, "conflict_", Conflict.Kind.values());
        for (FollowUp.Outcome outcome : List.of(FollowUp.Outcome.CAME, FollowUp.Outcome.DID_NOT_COME)) {
            keys.add("follow_up_" + outcome.name());
            keys.add("follow_up_" + outcome.name() + "_own");
        }
        for (Step step : Step.values()) {
            if (step != Step.NONE && !step.isOwn()) {
                keys.add("follow_up_words_" + step.name());
            }
        }
        keys.add("consequence_in_dispute");
        add(keys, "doubt_", Doubt.values());
        add(keys, "settle_", Settling.Words.values());
        add(keys, "note_kind_", NoteKind.values());
        keys.remove("note_kind_NONE");
        add(keys, "field_is_", Likeness.values());
        keys.remove("field_is_UNKNOWN");
        add(keys, "offer_", Offer.Kind.values());
        add(keys, "register_", Register.values());
        add(keys, "length_", Length.values());
        for (TactRule rule : TactRulesReader.read(TactRuleCompiler.compile(Path.of("src/main/resources/tact/en.ftl")))
                .rules()) {
            keys.add("tact_" + rule.id());
            keys.add("tact_" + rule.id() + "_name");
            keys.add("tact_" + rule.id() + "_source");
        }
        return new HashSet<>(keys);
    }

    private static void add(List<String> keys, String prefix, Enum<?>[] constants) {
        for (Enum<?> constant : constants) {
            keys.add(prefix + constant.name());
        }
    }
}
