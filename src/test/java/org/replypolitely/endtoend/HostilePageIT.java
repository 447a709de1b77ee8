package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.bidi.Browser;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Key;
import org.replypolitely.endtoend.bidi.Page;

/** A page that does its worst (test resources, {@code sample/hostile.html}): it learns nothing and brings nothing about. */
@EndToEnd
class HostilePageIT {

    private static final String SECRET = "zanzibar quokka";

    private final HostilePages pages = new HostilePages();

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    @AfterEach
    void close() {
        pages.close();
    }

    @AfterAll
    static void nothingLeftTheMachine(Browser browser) {
        assertThat(browser.network().refused()).isEmpty();
        assertThat(browser.network().strayed()).isEmpty();
    }

    @Test
    void itHearsNoKeyAndReadsNoWordOfThePanel(Browser browser) {
        Page page = pages.open(browser, "");
        Page panel = HostilePages.replyTo(page);
        panel.click(css("#aside-PRIVATE"));
        panel.click(css("#motives label:has(input[value=DISLIKE])"));
        panel.click(css("#text"));
        page.evaluate("__hostile.forget()");
        String before = MainJob.text(panel);

        panel.press(Key.CONTROL, Key.END);
        panel.type(" " + SECRET);
        panel.evaluate("document.querySelector('#text').select()");
        MainJob.copy(panel);
        panel.await("document.querySelector('#delivery-words').textContent !== ''");

        String text = MainJob.text(panel);
        assertThat(text).contains(SECRET).isNotEqualTo(before);
        assertThat(page.evaluate("__hostile.typed()"))
                .as("keys, input and clipboard heard")
                .isEmpty();
        String firstWords = text.substring(0, 12);
        String learned = page.evaluate("__hostile.learned()").asText();
        JsonNode pried = page.evaluate("__hostile.pry(['" + SECRET + "', 'zanzibar', 'Copied'])");
        assertThat(pried.path("found"))
                .as("words that find() came upon in the panel")
                .isEmpty();
        String read = pried.path("read").asText();
        assertThat(learned + read)
                .doesNotContainIgnoringCase("DISLIKE", SECRET, "chrome-extension:", "moz-extension:")
                .doesNotContain(firstWords);
        HostilePages.nothingWasBroughtAbout(page);
    }

    @Test
    void focusThatItStealsTakesAlongNoWordThatWasThere(Browser browser) {
        Page page = pages.open(browser, "");
        Page panel = HostilePages.replyTo(page);
        panel.click(css("#text"));
        panel.press(Key.CONTROL, Key.END);
        panel.type(SECRET);
        page.evaluate("__hostile.forget()");

        page.evaluate("__hostile.steal(10)");
        page.letPass(300);
        page.evaluate("__hostile.steal(0)");

        assertThat(page.evaluate("__hostile.learned()").asText()).doesNotContain(SECRET, "quokka");
        assertThat(MainJob.text(panel)).endsWith(SECRET);
        panel.click(css("#text"));
        panel.press(Key.CONTROL, Key.END);
        panel.type("!");
        assertThat(MainJob.text(panel)).endsWith(SECRET + "!");
        HostilePages.nothingWasBroughtAbout(page);
    }

    @Test
    void whatItPressesTypesAndSendsItselfOpensAndDoesNothing(Browser browser) {
        Page page = pages.open(browser, "");

        page.evaluate("__hostile.press()");
        page.letPass(500);
        assertThat(page.evaluate("__hostile.hosts().filter(host => host.matches(':popover-open')).length")
                        .asInt())
                .as("panels opened")
                .isZero();

        Page panel = HostilePages.replyTo(page);
        String text = MainJob.text(panel);
        page.evaluate("__hostile.compose('ada-lindqvist', '" + HostilePages.ADA + "')");
        page.evaluate("__hostile.press()");
        page.letPass(500);

        assertThat(MainJob.text(panel)).isEqualTo(text);
        assertThat(page.evaluate("__hostile.composed()").asText().trim()).isEmpty();
        assertThat(page.frames()).hasSize(1);
        HostilePages.nothingWasBroughtAbout(page);
    }

    @Test
    void aPanelThatItCoversAndFadesAtWorstFillsATextBox(Browser browser) {
        Page page = pages.open(browser, "");
        page.evaluate("__hostile.compose('ada-lindqvist', '" + HostilePages.ADA + "')");
        Page panel = HostilePages.replyTo(page);
        String text = MainJob.text(panel);

        page.evaluate("__hostile.cover()");
        assertThat(page.evaluate(
                        "(s => [s.opacity, s.visibility, s.filter, s.transform, s.clipPath, s.mixBlendMode, s.display].join())"
                                + "(getComputedStyle(__hostile.hosts()[0]))"))
                .as("what its styles did to the panel")
                .hasToString("\"1,visible,none,none,none,normal,block\"");
        MainJob.insert(panel);
        MainJob.awaitInserted(panel);

        assertThat(page.evaluate("__hostile.composed()")
                        .asText()
                        .replaceAll("\\s+", " ")
                        .trim())
                .isEqualTo(text.replaceAll("\\s+", " ").trim());
        HostilePages.nothingWasBroughtAbout(page);
    }

    @Test
    void aProbeFindsNothingWhereTheUserWantsNothingInThePage(Browser browser, BrowserKind kind, Extension extension)
            throws IOException {
        Page settings = extension.open("options.html");
        settings.evaluate("chrome.runtime.sendMessage(['placement', 'popup'])");
        try {
            Page page = pages.openUnawaited(browser);
            page.letPass(500);

            assertThat(page.evaluate("__hostile.foreign()"))
                    .as("elements, names and style sheets that the page did not make")
                    .isEmpty();
            assertThat(page.evaluate("__hostile.learned()").asText()).doesNotContain("extension://", "reply-politely");
            List<String> files = shipped(kind).map(extension::address).toList();
            assertThat(files).hasSizeGreaterThan(20);
            assertThat(page.evaluate("__hostile.probe(" + new ObjectMapper().writeValueAsString(files) + ")"))
                    .as("addresses of the extension that answered")
                    .isEmpty();
        } finally {
            settings.evaluate("chrome.runtime.sendMessage(['placement', 'page'])");
            settings.close();
        }
    }

    /** Firefox gives the panel an address that nobody can guess, so knowing it is no probe. */
    private static Stream<String> shipped(BrowserKind kind) throws IOException {
        Path folder = BuiltExtension.of(kind);
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> kind != BrowserKind.FIREFOX || !file.equals("panel.html"))
                    .toList()
                    .stream();
        }
    }
}
