package org.replypolitely.face;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Admissibility;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Claim;
import org.replypolitely.decision.DecisionRow;
import org.replypolitely.decision.Doubt;
import org.replypolitely.decision.Flag;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.Likeness;
import org.replypolitely.decision.MeetsInPerson;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.PrivateMotive;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.Remark;
import org.replypolitely.decision.Settling;
import org.replypolitely.decision.WorkedTogether;
import org.replypolitely.ledger.Conflict;
import org.replypolitely.ledger.FollowUp;
import org.replypolitely.ledger.Step;
import org.replypolitely.own.OwnText;
import org.replypolitely.panel.Reminding;
import org.replypolitely.panel.ReplyLanguage;
import org.replypolitely.panel.SinceContact;
import org.replypolitely.phrasebook.Address;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.wording.Length;
import org.replypolitely.wording.Offer;

/** The words of the user interface: each that is asked for exists, none is idle, none stands anywhere else. {@link LanguagesTest} compares languages. */
class MessagesTest {

    private static final Path EXTENSION = Path.of("extension");
    private static final Path MAIN = Path.of("src/main/java/org/replypolitely");

    private static final Pattern WHOLE_KEY =
            Pattern.compile("(?:Label\\.of|Translations\\.message)\\(\\s*\"([A-Za-z_]+)\"\\s*([,)])");
    private static final Pattern KEY_BEGINNING = Pattern.compile("Label\\.of\\(\\s*\"([a-z_]+_)\"\\s*\\+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$([A-Z]+)\\$");
    private static final Pattern BROWSER_KEY = Pattern.compile("__MSG_([a-z_]+)__");

    /** What can follow each beginning of a key that is put together: the names of these constants. */
    private static final Map<String, Set<String>> ENDINGS = Map.ofEntries(
            Map.entry("relationship_", names(Relationship.values())),
            Map.entry("goal_", without(names(Goal.values()), "UNDECIDED")),
            Map.entry("motive_", without(names(PrivateMotive.values()), "UNSTATED")),
            Map.entry("worked_", without(names(WorkedTogether.values()), "UNKNOWN")),
            Map.entry("since_", names(SinceContact.values())),
            Map.entry("meets_", without(names(MeetsInPerson.values()), "UNKNOWN")),
            Map.entry("flag_", names(Flag.values())),
            Map.entry("offer_chip_", names(Offer.Kind.values())),
            Map.entry("offer_", names(Offer.Kind.values())),
            Map.entry("register_", names(Register.values())),
            Map.entry("length_", names(Length.values())),
            Map.entry("conflict_", names(Conflict.Kind.values())),
            Map.entry("remind_", names(Reminding.values())),
            Map.entry("approach_", names(Approach.values())),
            Map.entry("consequence_", names(Approach.values())),
            Map.entry("advice_why_", names(DecisionRow.values())),
            Map.entry("advice_source_", names(DecisionRow.values())),
            Map.entry("remark_", names(Remark.values())),
            Map.entry("reason_", names(PublicReason.values())),
            Map.entry("claim_", claims()),
            Map.entry("rule_", rules()),
            Map.entry("address_", names(Address.values())),
            Map.entry("guessed_", Set.of("HISTORY", "HEADLINE", "EMPLOYER", "NOTE")),
            Map.entry("reading_note_", without(names(NoteKind.values()), "NONE", "PERSONAL", "QUESTION")),
            Map.entry("reading_field_", without(names(Likeness.values()), "UNKNOWN")),
            Map.entry("note_kind_", without(names(NoteKind.values()), "NONE")),
            Map.entry("field_is_", without(names(Likeness.values()), "UNKNOWN")),
            Map.entry("doubt_", names(Doubt.values())),
            Map.entry("settle_", names(Settling.Words.values())),
            Map.entry("due_", without(names(Step.values()), "NONE")),
            Map.entry("came_", without(names(Step.values()), "NONE")),
            Map.entry("follow_up_words_", without(without(names(Step.values()), "NONE"), "GET_IN_TOUCH")),
            Map.entry("ruled_out_", names(Admissibility.Cause.values())),
            // as many as there are rules of tact: their own test knows them
            Map.entry("tact_", Set.of()),
            Map.entry("own_missing_", Set.copyOf(OwnText.VARIABLES)),
            Map.entry("own_variable_", Set.copyOf(OwnText.VARIABLES)),
            Map.entry("language_", Set.copyOf(ReplyLanguage.BOOKS)),
            Map.entry("step_", names(Step.values())),
            Map.entry("outcome_", names(FollowUp.Outcome.values())));

    private final Map<String, JsonNode> messages = LocaleFiles.read(LocaleFiles.PAGES);
    private final Map<String, JsonNode> all = LocaleFiles.all();

    @Test
    void everyKeyThatIsAskedForExists() {
        assertThat(all.keySet()).containsAll(asked());
    }

    @Test
    void noMessageOfThePagesIsIdle() {
        assertThat(asked()).containsAll(messages.keySet());
    }

    @Test
    void everyBeginningOfAKeyIsKnownHere() {
        Set<String> beginnings = new TreeSet<>();
        forEachMatch(KEY_BEGINNING, (match, source) -> beginnings.add(match.group(1)));

        assertThat(ENDINGS.keySet()).containsExactlyInAnyOrderElementsOf(beginnings);
    }

    @Test
    void everyPlaceholderIsDeclaredAndUsed() {
        all.forEach((key, message) -> {
            Set<String> used = new TreeSet<>();
            Matcher matcher = PLACEHOLDER.matcher(message.path("message").asText());
            while (matcher.find()) {
                used.add(matcher.group(1).toLowerCase(Locale.ROOT));
            }
            Set<String> declared = new TreeSet<>();
            Iterator<String> names = message.path("placeholders").fieldNames();
            names.forEachRemaining(declared::add);
            assertThat(declared).as(key).isEqualTo(used);
        });
    }

    @Test
    void everyMessageGetsAsManyArgumentsAsItHasPlaceholders() {
        forEachMatch(WHOLE_KEY, (match, source) -> {
            String key = match.group(1);
            int given = match.group(2).equals(")") ? 0 : arguments(source, match.end());
            int wanted = message(key).path("placeholders").size();
            assertThat(given).as("arguments of " + key).isEqualTo(wanted);
        });
    }

    @Test
    void noWordStandsInTheHtmlItself() {
        for (Document page : LocaleFiles.pages()) {
            page.select("svg").remove();
            assertThat(page.text()).as(page.location()).isEmpty();
            assertThat(page.select("[aria-label], [placeholder], [title], [alt]:not([alt=''])"))
                    .as(page.location())
                    .isEmpty();
        }
    }

    private JsonNode message(String key) {
        return Objects.requireNonNull(all.get(key), key);
    }

    private Set<String> asked() {
        Set<String> asked = new TreeSet<>();
        forEachMatch(WHOLE_KEY, (match, source) -> asked.add(match.group(1)));
        ENDINGS.forEach((beginning, endings) -> endings.forEach(ending -> asked.add(beginning + ending)));
        for (Document page : LocaleFiles.pages()) {
            for (Element element : page.select("[data-i18n], [data-i18n-label]")) {
                asked.add(element.attr("data-i18n") + element.attr("data-i18n-label"));
            }
        }
        asked.addAll(askedOfTheBrowser(Path.of("manifest.json")));
        LocaleFiles.files(EXTENSION, ".css").forEach(sheet -> asked.addAll(askedOfTheBrowser(sheet)));
        asked.remove("");
        return asked;
    }

    /** The keys that the browser itself fills in. */
    private static Set<String> askedOfTheBrowser(Path file) {
        Set<String> asked = new TreeSet<>();
        Matcher matcher = BROWSER_KEY.matcher(LocaleFiles.text(file));
        while (matcher.find()) {
            asked.add(matcher.group(1));
        }
        return asked;
    }

    /** Counts the arguments that follow the key, up to the bracket that closes the call. */
    private static int arguments(String source, int afterKey) {
        int depth = 1;
        int arguments = 1;
        for (int i = afterKey; depth > 0; i++) {
            char c = source.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            arguments += c == ',' && depth == 1 ? 1 : 0;
        }
        return arguments;
    }

    private static void forEachMatch(Pattern pattern, BiConsumer<Matcher, String> consumer) {
        for (Path file : LocaleFiles.files(MAIN, ".java")) {
            String source = LocaleFiles.text(file);
            Matcher matcher = pattern.matcher(source);
            while (matcher.find()) {
                consumer.accept(matcher, source);
            }
        }
    }

    private static Set<String> names(Enum<?>[] constants) {
        Set<String> names = new TreeSet<>();
        for (Enum<?> constant : constants) {
            names.add(constant.name());
        }
        return names;
    }

    private static Set<String> without(Set<String> names, String... some) {
        names.removeAll(Set.of(some));
        return names;
    }

    private static Set<String> claims() {
        Set<String> claims = new TreeSet<>();
        for (PublicReason reason : PublicReason.values()) {
            for (Approach approach : Approach.values()) {
                claims.add(Claim.of(reason, approach, false).key());
                claims.add(Claim.of(reason, approach, true).key());
            }
        }
        return claims;
    }

    private static Set<String> rules() {
        Set<String> rules = new TreeSet<>();
        for (PublicReason reason : PublicReason.values()) {
            if (reason.scope() == PublicReason.Scope.RULE) {
                rules.add(reason.name());
            }
        }
        return rules;
    }
}
