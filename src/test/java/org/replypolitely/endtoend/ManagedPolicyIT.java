package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Page;
import org.replypolitely.endtoend.bidi.Patience;

/** What an administrator decides by a policy file holds, and the user cannot change it. */
@EndToEnd
@Tag("deep")
class ManagedPolicyIT {

    private static final Path POLICIES = Path.of("/etc/chromium/policies/managed");

    @Test
    void whatAPolicyFileDecidesHoldsAndCannotBeChanged(Extension extension, BrowserKind kind) throws IOException {
        assumeThat(kind).as("policy files are tried in Chromium").isEqualTo(BrowserKind.CHROMIUM);
        assumeThat(mayWrite())
                .as("this needs the right to write to " + POLICIES)
                .isTrue();
        boolean made = !Files.exists(POLICIES);
        Path file = POLICIES.resolve("reply-politely-test-" + extension.id() + ".json");
        Page own = extension.open("options.html");
        own.evaluate("chrome.runtime.sendMessage(['placement', 'page'])");
        own.evaluate("chrome.runtime.sendMessage(['prefer', 'follow', 'yes'])");
        try {
            Files.createDirectories(POLICIES);
            write(
                    file,
                    extension,
                    Map.of("placement", "popup", "retentionDays", 30, "quietButton", true, "follow", false));
            Patience.until(
                    Duration.ofSeconds(45),
                    "the policy to be read",
                    () -> own.evaluate(
                                            "chrome.storage.local.get('settings').then(all => (all.settings?.locked ?? []).join())")
                                    .asText()
                                    .equals("placement,quietButton,retentionDays,follow")
                            ? Optional.of(true)
                            : Optional.empty(),
                    () -> own.evaluate(
                                    "Promise.all([chrome.storage.managed.get(null), chrome.storage.local.get(null)])")
                            .toString());

            own.await("!document.querySelector('#decided').hidden && document.querySelector('#pref-RETENTION').disabled"
                    + " && document.querySelector('#placements').inert && document.querySelector('#follow-me').disabled"
                    + " && !document.querySelector('#follow-me').checked");
            assertThat(own.evaluate("chrome.runtime.sendMessage(['placement', 'page'])")
                            .toString())
                    .as("a change against the policy")
                    .contains("failed");
            assertThat(own.evaluate("chrome.runtime.sendMessage(['prefer', 'follow', 'yes'])")
                            .toString())
                    .as("to follow against the policy")
                    .contains("failed");
            assertThat(own.evaluate("chrome.storage.local.get('settings').then(({settings: s}) =>"
                                    + " [s.placement, s.retentionDays, s.quietButton, s.follow ?? ''].join())")
                            .asText())
                    .isEqualTo("popup,30,yes,");
            assertThat(own.evaluate("chrome.runtime.sendMessage(['signature', 'Jo'])")
                            .toString())
                    .as("a change of something else")
                    .contains("done");
        } finally {
            Files.deleteIfExists(file);
            if (made) {
                Files.deleteIfExists(POLICIES);
                Files.deleteIfExists(POLICIES.getParent());
            }
            own.close();
        }
    }

    private static void write(Path file, Extension extension, Map<String, Object> decided) throws IOException {
        new ObjectMapper()
                .writeValue(file.toFile(), Map.of("3rdparty", Map.of("extensions", Map.of(extension.id(), decided))));
    }

    private static boolean mayWrite() {
        for (Path there = POLICIES; there != null; there = there.getParent()) {
            if (Files.exists(there)) {
                return Files.isWritable(there);
            }
        }
        return false;
    }
}
