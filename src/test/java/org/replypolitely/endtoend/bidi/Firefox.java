package org.replypolitely.endtoend.bidi;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Firefox, which speaks BiDi itself ({@code --remote-debugging-port}).
 *
 * <p>With {@code --remote-allow-system-access} scripts run in its own windows too ({@code moz:scope: chrome}), and so reach
 * what BiDi does not know: an extension's popup and background.
 */
public final class Firefox extends Browser {
    private static final List<String> BROWSERS =
            List.of("firefox", "firefox-esr", "/Applications/Firefox.app/Contents/MacOS/firefox");
    private static final String HINT = "This needs Firefox (Debian: apt-get install firefox-esr).";
    private static final Pattern LISTENING = Pattern.compile("WebDriver BiDi listening on (ws://\\S+)");
    private static final List<String> ERRANDS =
            List.of(".mozilla.com", ".mozilla.org", ".mozilla.net", ".firefox.com", ".googleapis.com");

    private final String name;
    private final Subprocess process;
    private final Scratch profile;
    private final DeadEnd deadEnd;

    private Firefox(String name, BidiConnection connection, Subprocess process, Scratch profile, DeadEnd deadEnd) {
        super(connection, deadEnd);
        this.name = name;
        this.process = process;
        this.profile = profile;
        this.deadEnd = deadEnd;
    }

    /** Whether a Firefox is on this machine. */
    public static boolean isThere() {
        return Program.find(BROWSERS).isPresent();
    }

    /** Starts one; throws {@link BidiException} saying what to install when there is none. */
    public static Firefox start(Launch launch) {
        String browser = Program.need(BROWSERS, HINT).toString();
        Scratch profile = new Scratch("reply-politely-firefox-");
        DeadEnd deadEnd = new DeadEnd(ERRANDS);
        writePreferences(profile.folder(), launch, deadEnd.port());
        Subprocess process = new Subprocess(command(browser, launch, profile.folder()), environment(launch));
        try {
            BidiConnection connection = BidiConnection.open(URI.create(process.awaitOutput(LISTENING) + "/session"));
            JsonNode capabilities = connection
                    .send(
                            "session.new",
                            "capabilities",
                            Map.of("alwaysMatch", Map.of("unhandledPromptBehavior", Map.of("default", "ignore"))))
                    .path("capabilities");
            process.meetFamily();
            String name = capabilities.path("browserName").asText() + " "
                    + capabilities.path("browserVersion").asText();
            return new Firefox(name, connection, process, profile, deadEnd);
        } catch (RuntimeException e) {
            process.close();
            deadEnd.close();
            profile.close();
            throw e;
        }
    }

    private static List<String> command(String browser, Launch launch, Path profile) {
        List<String> command = new ArrayList<>(List.of(
                browser,
                "--profile",
                profile.toString(),
                "--no-remote",
                "--remote-debugging-port=0",
                "--remote-allow-system-access",
                "--width=" + launch.width(),
                "--height=" + launch.height()));
        if (launch.headless()) {
            command.add("--headless");
        }
        return command;
    }

    private static Map<String, String> environment(Launch launch) {
        Map<String, String> environment = new LinkedHashMap<>();
        launch.display().ifPresent(display -> {
            environment.put("DISPLAY", display);
            environment.put("GDK_BACKEND", "x11");
        });
        return environment;
    }

    private static void writePreferences(Path profile, Launch launch, int deadEnd) {
        Map<String, Object> preferences = new LinkedHashMap<>();
        preferences.put("app.update.disabledForTesting", true);
        preferences.put("browser.aboutwelcome.enabled", false);
        preferences.put("browser.newtabpage.enabled", false);
        preferences.put("browser.safebrowsing.update.enabled", false);
        preferences.put("browser.shell.checkDefaultBrowser", false);
        preferences.put("browser.startup.page", 0);
        preferences.put("browser.tabs.warnOnClose", false);
        preferences.put("datareporting.policy.dataSubmissionEnabled", false);
        preferences.put("dom.events.testing.asyncClipboard", true);
        preferences.put("extensions.openPopupWithoutUserGesture.enabled", true);
        preferences.put("extensions.update.enabled", false);
        // what an extension asks for while the user acts is granted without a question that nobody could answer
        preferences.put("extensions.webextOptionalPermissionPrompts", false);
        preferences.put("intl.locale.requested", launch.language());
        preferences.put("layout.css.prefers-color-scheme.content-override", launch.dark() ? 0 : 1);
        preferences.put("network.captive-portal-service.enabled", false);
        preferences.put("network.connectivity-service.enabled", false);
        preferences.put("network.dns.disablePrefetch", true);
        preferences.put("network.http.speculative-parallel-limit", 0);
        preferences.put("network.predictor.enabled", false);
        preferences.put("network.proxy.type", 1);
        for (String protocol : List.of("http", "ssl")) {
            preferences.put("network.proxy." + protocol, "127.0.0.1");
            preferences.put("network.proxy." + protocol + "_port", deadEnd);
        }
        preferences.put("services.settings.server", "data:,");
        if (launch.headless()) {
            // pictures without scroll bars
            preferences.put("ui.useOverlayScrollbars", 1);
        }
        preferences.put("toolkit.telemetry.reportingpolicy.firstRun", false);
        try {
            Files.writeString(
                    profile.resolve("user.js"),
                    preferences.entrySet().stream()
                            .map(entry -> "user_pref(" + Json.quote(entry.getKey()) + ", "
                                    + Json.array(entry.getValue()).get(0) + ");\n")
                            .collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    /** Installs until Firefox ends. The extension's manifest must say its id ({@code browser_specific_settings}). */
    @Override
    public Extension install(Path folder) {
        String id = connection()
                .send(
                        "webExtension.install",
                        "extensionData",
                        Map.of("type", "path", "path", folder.toAbsolutePath().toString()))
                .path("extension")
                .asText();
        UUID host = UUID.fromString(
                inItsOwnWindow("WebExtensionPolicy.getByID(" + Json.quote(id) + ").mozExtensionHostname")
                        .asText());
        return new FirefoxExtension(this, id, host);
    }

    /** Evaluates an expression with the rights of the browser itself, in its window. */
    JsonNode inItsOwnWindow(String expression) {
        String window = connection()
                .send("browsingContext.getTree", "moz:scope", "chrome", "maxDepth", 0)
                .at("/contexts/0/context")
                .asText();
        return new Page(this, window, window).evaluate(expression);
    }

    @Override
    boolean accessibilityReachesShadowTrees() {
        return false;
    }

    /** All pages at once: Firefox has one switch for them. */
    @Override
    void prefersDark(Page page, boolean preferred) {
        inItsOwnWindow("Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', "
                + (preferred ? 0 : 1) + ")");
    }

    /** Permitted once and for all by a preference. */
    @Override
    void permitClipboard(String origin) {}

    @Override
    public void close() {
        process.meetFamily();
        try {
            connection().tell("browser.close", Json.object());
            process.awaitEnd();
        } catch (BidiException e) {
            // it hangs: ended below either way
        } finally {
            connection().close();
            process.close();
            deadEnd.close();
            profile.close();
        }
    }
}
