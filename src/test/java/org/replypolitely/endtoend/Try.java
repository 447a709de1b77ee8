package org.replypolitely.endtoend;

import static org.replypolitely.endtoend.bidi.Locator.roleStarting;

import java.nio.file.Path;
import java.util.List;
import org.replypolitely.endtoend.bidi.BidiException;
import org.replypolitely.endtoend.bidi.Browser;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Launch;
import org.replypolitely.endtoend.bidi.Page;

/**
 * What <code>./try</code> runs: a browser with the built extension on the sample page, to play with, or, with
 * {@code --headless}, a walk through the main job that leaves pictures.
 */
public final class Try {
    private static final Path PICTURES = Path.of("target", "try");
    private static final long LOOK_MILLIS = 500;

    private Try() {}

    /** Takes {@code --headless}, {@code --dark} and {@code --firefox}, in one argument or in several; ends the JVM with 1 and a sentence when something goes wrong. */
    public static void main(String[] arguments) {
        List<String> options = List.of(String.join(" ", arguments).split(" ", -1));
        boolean headless = options.contains("--headless");
        BrowserKind kind = options.contains("--firefox") ? BrowserKind.FIREFOX : BrowserKind.CHROMIUM;
        Launch launch = headless ? Launch.HEADLESS : Launch.WINDOW;
        try (Browser browser = kind.start(options.contains("--dark") ? launch.inTheDark() : launch)) {
            browser.network().serve(new SampleSite());
            Extension extension = browser.install(BuiltExtension.of(kind));
            Page welcome = extension.opened("welcome.html");
            if (headless) {
                walk(browser, extension, welcome);
            } else {
                play(browser, welcome);
            }
        } catch (BidiException | IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void play(Browser browser, Page welcome) {
        browser.tabs().stream()
                .filter(tab -> !tab.equals(welcome))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the browser has no second tab"))
                .navigate(SampleSite.INVITATIONS);
        welcome.activate();
        System.out.println(
                browser.name() + " is open: the first tab welcomes you, the sample invitations are beside it.");
        System.out.println("Nothing leaves this machine. Close the window or press Ctrl-C when you have seen enough.");
        while (isOpen(browser)) {
            pause();
        }
    }

    private static boolean isOpen(Browser browser) {
        try {
            return !browser.connection().closed().isDone() && !browser.tabs().isEmpty();
        } catch (BidiException e) {
            return false;
        }
    }

    private static void walk(Browser browser, Extension extension, Page welcome) {
        picture(welcome, "1-welcome");
        MainJob.choosePage(extension);
        Page page = browser.open(SampleSite.INVITATIONS);
        page.find(roleStarting("button", "Reply politely to "));
        picture(page, "2-invitations");
        Page panel = MainJob.openFirstPanel(page);
        MainJob.answer(panel, "FORMER_COLLEAGUE", "KEEP_WARM_ELSEWHERE");
        picture(page, "3-suggestions");
        MainJob.vouch(panel);
        String text = MainJob.text(panel);
        MainJob.copy(panel);
        picture(page, "4-copied");
        MainJob.insert(panel);
        MainJob.openComposer(page, "Reply to ");
        MainJob.awaitInserted(panel);
        picture(page, "5-in-the-message-box");
        System.out.println();
        System.out.println("The reply, in the message box and on the clipboard:");
        System.out.println();
        System.out.println(text.indent(2).stripTrailing());
        System.out.println();
        System.out.println(
                browser.network().strayed().isEmpty()
                        ? "Nothing left this machine."
                        : "Stopped on their way out: " + browser.network().strayed());
    }

    private static void picture(Page page, String name) {
        System.out.println(page.screenshot(PICTURES.resolve(name + ".png")));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BidiException("interrupted", e);
        }
    }
}
