package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Page;

/** Files that were cut, torn, doubled or edited by hand: each is taken in, previewed or refused, and what was there stays as it was. */
@EndToEnd
class TakeInDamagedFilesIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> WRONG = List.of(
            "null",
            "[]",
            "{}",
            "-1",
            "1e99",
            "\"\"",
            "\"\\u0000\"",
            "\"__proto__\"",
            "[[[[]]]]",
            "true",
            "\"ASK ASK\"");

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        Page welcome = MainJob.choosePage(extension);
        // the entries here are of no particular day: they must not be too old
        welcome.evaluate("chrome.runtime.sendMessage(['prefer', 'retentionDays', '0'])");
    }

    @Test
    void aHistoryThatIsDamagedAnyhowChangesNothingThatIsThere(Extension extension) throws JsonProcessingException {
        Page own = extension.open("options.html");
        String whole = somethingToKeep(own);

        JsonNode answers = own.evaluate("(async () => { const answers = {}; for (const text of " + damaged(whole, 400)
                + ") { const answer = (await chrome.runtime.sendMessage(['ledger.import', text]))[0];"
                + " answers[answer] = (answers[answer] || 0) + 1; } return answers; })()");

        System.out.println("damaged histories: " + answers);
        int total = 0;
        for (JsonNode count : answers) {
            total += count.asInt();
        }
        assertThat(total).as("every file is answered").isEqualTo(400);
        JsonNode before = JSON.readTree(whole).get("records");
        JsonNode after = JSON.readTree(export(own)).get("records");
        for (JsonNode record : before) {
            assertThat(after).as("what was there").contains(record);
        }
        own.close();
    }

    @Test
    void aWholeFileThatIsDamagedAnyhowIsPreviewedOrRefusedAndNothingIsTakenInUnasked(Extension extension)
            throws JsonProcessingException {
        Page own = extension.open("options.html");
        String history = somethingToKeep(own);
        String file = "{\"format\":\"reply-politely\",\"version\":1,\"settings\":{\"version\":1,\"signature\":\"Kim\"},"
                + "\"wordings\":{},\"history\":" + history + "}";
        String settings = own.evaluate("chrome.storage.local.get()").toString();

        JsonNode outcomes = own.evaluate("(async () => { let thrown = 0; addEventListener('error', () => thrown++);"
                + " addEventListener('unhandledrejection', () => thrown++); const outcomes = {previewed: 0, refused: 0};"
                + " const notice = document.querySelector('#transfer-notice'), preview = document.querySelector('#import-preview');"
                + " const input = document.querySelector('#import-file');"
                + " for (const text of " + damaged(file, 150) + ") {"
                + " document.querySelector('#import-no').click(); notice.textContent = '';"
                + " const files = new DataTransfer(); files.items.add(new File([text], 'a.json')); input.files = files.files;"
                + " input.dispatchEvent(new Event('change'));"
                + " for (let i = 0; i < 500 && preview.hidden && !notice.textContent; i++) await new Promise(r => setTimeout(r, 5));"
                + " outcomes[preview.hidden ? (notice.textContent ? 'refused' : 'silent') : 'previewed']++; }"
                + " document.querySelector('#import-no').click(); return {...outcomes, thrown}; })()");

        System.out.println("damaged files: " + outcomes);
        assertThat(outcomes.get("thrown").asInt()).isZero();
        assertThat(outcomes.get("previewed").asInt() + outcomes.get("refused").asInt())
                .isEqualTo(150);
        assertThat(export(own)).isEqualTo(history);
        assertThat(own.evaluate("chrome.storage.local.get()").toString()).isEqualTo(settings);
        own.close();
    }

    /** Three entries; the history as it is exported then. */
    private static String somethingToKeep(Page own) {
        History.forget(own);
        History.tell(own, "1", "dana", "Dana Whitfield", "OPEN_THE_DOOR", "TALK", 21, 7);
        History.tell(own, "2", "kim", "Kim Ode", "ASK", "SAY_WHAT_FOR", 30, 10);
        History.tell(own, "3", "", "Zoë \"Z\" O’Neill <b>", "ASK", "SAY_WHAT_FOR", 3, 10);
        return export(own);
    }

    private static String export(Page own) {
        return own.evaluate("chrome.runtime.sendMessage(['ledger.export'])")
                .get(1)
                .asText();
    }

    /** So many damaged copies, as a JavaScript array; the same ones in every run. */
    private static String damaged(String whole, int count) {
        Random random = new Random(20_261_123);
        ArrayNode copies = JSON.createArrayNode();
        for (int i = 0; i < count; i++) {
            copies.add(damage(whole, random));
        }
        return copies.toString();
    }

    private static String damage(String whole, Random random) {
        int from = random.nextInt(whole.length());
        int to = Math.min(whole.length(), from + 1 + random.nextInt(60));
        return switch (random.nextInt(6)) {
            case 0 -> whole.substring(0, from);
            case 1 -> whole.substring(0, from) + whole.substring(to);
            case 2 -> whole.substring(0, to) + whole.substring(from);
            case 3 -> whole.substring(0, from) + (char) (random.nextInt(0xD800 - 1) + 1) + whole.substring(from + 1);
            default -> withAValueReplaced(whole, random);
        };
    }

    /** Still well-formed, but some value is of another kind, or says something else. */
    private static String withAValueReplaced(String whole, Random random) {
        int colon = whole.indexOf(':', random.nextInt(whole.length()));
        if (colon < 0) {
            return whole + whole;
        }
        int end = colon + 1;
        if (whole.charAt(end) == '"') {
            end = whole.indexOf('"', end + 1) + 1;
        } else {
            while (end < whole.length() && ",}]".indexOf(whole.charAt(end)) < 0) {
                end++;
            }
        }
        return whole.substring(0, colon + 1) + WRONG.get(random.nextInt(WRONG.size())) + whole.substring(end);
    }
}
