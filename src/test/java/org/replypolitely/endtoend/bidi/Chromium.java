package org.replypolitely.endtoend.bidi;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Chromium (Chrome, Edge) through its driver, which speaks BiDi and, for what BiDi lacks, carries commands of the DevTools
 * protocol ({@code goog:cdp.sendCommand}).
 *
 * <p>{@code webExtension.install} works only with {@code --enable-unsafe-extension-debugging} and over a pipe
 * ({@code --remote-debugging-pipe}), in branded builds too, which ignore {@code --load-extension} since version 137.
 */
public final class Chromium extends Browser {
    private static final List<String> BROWSERS = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome-stable",
            "google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");
    private static final List<String> DRIVERS =
            List.of("chromedriver", "/usr/lib/chromium/chromedriver", "/usr/lib/chromium-browser/chromedriver");
    private static final String HINT =
            "This needs Chromium and its driver (Debian: apt-get install chromium chromium-driver), or Chrome and the"
                    + " chromedriver of the same version on the PATH.";
    /** Where its maker's own services live (sign-in, component updates, clock). */
    private static final List<String> ERRANDS = List.of(".google.com", ".googleapis.com", ".gvt1.com");

    /** No connections in advance of a request, which interception comes too late for. */
    private static final Map<String, Object> PREFERENCES = Map.of("net.network_prediction_options", 2);

    private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);

    private final String name;
    private final String session;
    private final Subprocess driver;
    private final Scratch profile;
    private final DeadEnd deadEnd;

    private Chromium(
            String name,
            String session,
            BidiConnection connection,
            Subprocess driver,
            Scratch profile,
            DeadEnd deadEnd) {
        super(connection, deadEnd);
        this.name = name;
        this.session = session;
        this.driver = driver;
        this.profile = profile;
        this.deadEnd = deadEnd;
    }

    /** Whether a Chromium and its driver are on this machine. */
    public static boolean isThere() {
        return Program.find(BROWSERS).isPresent() && Program.find(DRIVERS).isPresent();
    }

    /** Starts one; throws {@link BidiException} saying what to install when there is none. */
    public static Chromium start(Launch launch) {
        String browser = Program.need(BROWSERS, HINT).toString();
        String driverProgram = Program.need(DRIVERS, HINT).toString();
        Map<String, String> environment = new LinkedHashMap<>();
        launch.display().ifPresent(display -> environment.put("DISPLAY", display));
        environment.put("LANGUAGE", launch.language().replace('-', '_'));
        Scratch profile = new Scratch("reply-politely-chromium-");
        DeadEnd deadEnd = new DeadEnd(ERRANDS);
        Subprocess driver = new Subprocess(List.of(driverProgram, "--port=0"), environment);
        try {
            String root = "http://127.0.0.1:" + driver.awaitOutput(STARTED);
            JsonNode answer = newSession(root, browser, arguments(launch, profile.folder(), deadEnd.port()));
            JsonNode capabilities = answer.path("capabilities");
            driver.meetFamily();
            return new Chromium(
                    capabilities.path("browserName").asText() + " "
                            + capabilities.path("browserVersion").asText(),
                    root + "/session/" + answer.path("sessionId").asText(),
                    BidiConnection.open(
                            URI.create(capabilities.path("webSocketUrl").asText())),
                    driver,
                    profile,
                    deadEnd);
        } catch (RuntimeException e) {
            driver.close();
            deadEnd.close();
            profile.close();
            throw e;
        }
    }

    private static List<String> arguments(Launch launch, Path profile, int deadEnd) {
        List<String> arguments = new ArrayList<>(List.of(
                "--user-data-dir=" + profile,
                "--remote-debugging-pipe",
                "--enable-unsafe-extension-debugging",
                "--no-first-run",
                "--no-default-browser-check",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-domain-reliability",
                "--disable-features=NetworkTimeServiceQuerying,OptimizationHints,PreconnectToSearch",
                "--disable-search-engine-choice-screen",
                "--disable-sync",
                "--disable-quic",
                "--metrics-recording-only",
                "--password-store=basic",
                "--use-mock-keychain",
                "--proxy-server=http://127.0.0.1:" + deadEnd,
                "--lang=" + launch.language(),
                "--accept-lang=" + launch.language(),
                "--window-size=" + launch.width() + "," + launch.height()));
        if (launch.headless()) {
            arguments.add("--headless=new");
            arguments.add("--disable-gpu");
            arguments.add("--hide-scrollbars");
        }
        if (launch.dark()) {
            arguments.add("--force-dark-mode");
        }
        if (sandboxIsImpossible()) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }

    /** As root, and in most containers, Chromium's own sandbox can't start. */
    private static boolean sandboxIsImpossible() {
        return "root".equals(System.getProperty("user.name"))
                || System.getenv("CI") != null
                || Files.exists(Path.of("/.dockerenv"))
                || Files.exists(Path.of("/run/.containerenv"));
    }

    private static JsonNode newSession(String root, String browser, List<String> arguments) {
        JsonNode body = Json.object(
                "capabilities",
                Map.of(
                        "alwaysMatch",
                        Map.of(
                                "webSocketUrl",
                                true,
                                "unhandledPromptBehavior",
                                "ignore",
                                "goog:chromeOptions",
                                Map.of(
                                        "binary",
                                        browser,
                                        "args",
                                        arguments,
                                        "prefs",
                                        PREFERENCES,
                                        "excludeSwitches",
                                        List.of("enable-automation")))));
        HttpRequest request = HttpRequest.newBuilder(URI.create(root + "/session"))
                .timeout(START_PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        JsonNode value = http(request).path("value");
        if (value.has("error")) {
            throw new BidiException(browser + " did not start: "
                    + Json.shorten(value.path("message").asText()));
        }
        return value;
    }

    private static JsonNode http(HttpRequest request) {
        try {
            return Json.parse(HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException e) {
            throw new BidiException("the driver did not answer " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BidiException("interrupted while waiting for the driver", e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Extension install(Path folder) {
        String id = connection()
                .send(
                        "webExtension.install",
                        "extensionData",
                        Map.of("type", "path", "path", folder.toAbsolutePath().toString()))
                .path("extension")
                .asText();
        return new ChromiumExtension(this, id);
    }

    /** Its accessibility tree goes through closed shadow roots by itself. */
    @Override
    boolean accessibilityReachesShadowTrees() {
        return true;
    }

    @Override
    void prefersDark(Page page, boolean preferred) {
        prefersDark(session(page), preferred);
    }

    @Override
    void forcedColours(Page page, boolean forced) {
        devTools(
                Optional.of(session(page)),
                "Emulation.setEmulatedMedia",
                "features",
                List.of(
                        Map.of("name", "forced-colors", "value", forced ? "active" : "none"),
                        Map.of("name", "prefers-color-scheme", "value", "light")));
    }

    /** The DevTools session that BiDi has with a page. */
    String session(Page page) {
        return connection()
                .send("goog:cdp.getSession", "context", page.context())
                .path("session")
                .asText();
    }

    void prefersDark(String target, boolean preferred) {
        devTools(
                Optional.of(target),
                "Emulation.setEmulatedMedia",
                "features",
                List.of(Map.of("name", "prefers-color-scheme", "value", preferred ? "dark" : "light")));
    }

    @Override
    void permitClipboard(String origin) {
        connection()
                .send(
                        "permissions.setPermission",
                        "descriptor",
                        Map.of("name", "clipboard-read"),
                        "state",
                        "granted",
                        "origin",
                        origin);
    }

    /** Sends a command of the DevTools protocol, to the browser or to what a session is attached to. */
    JsonNode devTools(Optional<String> target, String method, Object... parameters) {
        return devTools(BidiConnection.PATIENCE, target, method, parameters);
    }

    JsonNode devTools(Duration patience, Optional<String> target, String method, Object... parameters) {
        var command = Json.object("method", method, "params", Json.object(parameters));
        target.ifPresent(id -> command.put("session", id));
        return connection().send(patience, "goog:cdp.sendCommand", command).path("result");
    }

    @Override
    public void close() {
        driver.meetFamily();
        try {
            http(HttpRequest.newBuilder(URI.create(session))
                    .timeout(Duration.ofSeconds(5))
                    .DELETE()
                    .build());
        } catch (BidiException e) {
            // the window was closed by hand, or it hangs: the processes are ended below either way
        } finally {
            connection().close();
            driver.close();
            deadEnd.close();
            profile.close();
        }
    }
}
