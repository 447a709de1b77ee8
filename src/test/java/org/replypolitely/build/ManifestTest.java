package org.replypolitely.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the extension asks the browser for, and no more. */
class ManifestTest {

    private static final Path SOURCE = Path.of("manifest.json");
    private static final List<String> AT_MOST = List.of("storage", "alarms", "scripting", "activeTab", "contextMenus");
    private static final String SITE = "https://www.linkedin.com/*";

    @ParameterizedTest
    @EnumSource(BrowserTarget.class)
    void itAsksForOneSiteAndTheFewPermissionsThatAreExplained(BrowserTarget target) throws IOException {
        JsonNode manifest = made(target);
        List<String> permissions = texts(manifest.path("permissions"));

        assertThat(permissions).isSubsetOf(AT_MOST);
        assertThat(texts(manifest.path("host_permissions"))).containsExactly(SITE);
        assertThat(texts(manifest.at("/content_scripts/0/matches"))).containsExactly(SITE);
        assertThat(manifest.has("optional_permissions")).isFalse();
        assertThat(manifest.path("incognito").asText()).isEqualTo("not_allowed");
        for (String file : List.of("README.md", "store/permissions.md")) {
            String words = Files.readString(Path.of(file));
            assertThat(permissions)
                    .as(file + " explains each")
                    .allSatisfy(one -> assertThat(words).contains("`" + one + "`"));
        }
    }

    @ParameterizedTest
    @EnumSource(BrowserTarget.class)
    void itsPagesLoadNothingFromElsewhere(BrowserTarget target) throws IOException {
        String policy =
                made(target).at("/content_security_policy/extension_pages").asText();

        assertThat(policy).startsWith("default-src 'none';").doesNotContain("http", "unsafe", "*", "data:", "blob:");
        for (String directive : policy.split(";", -1)) {
            assertThat(directive.strip().split(" ", 2)[1]).isIn("'none'", "'self'");
        }
    }

    @Test
    void thePanelIsAllThatAPageCanReachAndOnlyByAnAddressThatChanges() throws IOException {
        JsonNode reachable = made(BrowserTarget.CHROMIUM).path("web_accessible_resources");

        assertThat(reachable).hasSize(1);
        assertThat(texts(reachable.at("/0/resources"))).containsExactly("panel.html");
        assertThat(texts(reachable.at("/0/matches"))).containsExactly(SITE);
        assertThat(reachable.at("/0/use_dynamic_url").asBoolean()).isTrue();
    }

    private static JsonNode made(BrowserTarget target) throws IOException {
        return new ObjectMapper().readTree(Manifest.of(SOURCE, "1.2.3", target));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
