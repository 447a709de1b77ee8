package org.replypolitely.bench;

import static org.replypolitely.endtoend.bidi.Locator.css;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.replypolitely.endtoend.BrowserKind;
import org.replypolitely.endtoend.BuiltExtension;
import org.replypolitely.endtoend.MainJob;
import org.replypolitely.endtoend.SampleSite;
import org.replypolitely.endtoend.bidi.Browser;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Launch;
import org.replypolitely.endtoend.bidi.Page;

/**
 * How long somebody waits: from the press to the painted panel, preloaded and with the worker stopped, and from the last
 * answer to painted suggestions. Milliseconds by the clock, so on a calm machine only; the argument is the number of rounds.
 */
public final class ClickToPanel {
    private static final String BUTTON = "reply-politely[aria-label$='Jonas Huber']";

    /** In the page: when the press came. */
    private static final String HEAR = "addEventListener('click', event => { window.pressed = performance.timeOrigin"
            + " + event.timeStamp; }, {capture: true, once: true})";

    /**
     * In every document from its start: when the panel, with the person's name and the questions, was about to be painted. A
     * frame that is not seen paints nothing.
     */
    private static final String WATCH = """
            () => {
              if (!location.pathname.endsWith('/panel.html')) return;
              const clock = () => performance.timeOrigin + performance.now();
              const whole = () => document.querySelector('#name')?.textContent
                && document.querySelector('#relationships label');
              window.paints = [];
              const paint = () => { if (whole()) window.paints.push(clock()); requestAnimationFrame(paint); };
              paint();
              window.secondPaintAfter = async time => {
                while (window.paints.filter(at => at > time).length < 2) await new Promise(requestAnimationFrame);
                return window.paints.filter(at => at > time)[1];
              };
              const suggested = () => document.querySelector('#suggestions').textContent;
              window.suggestedAnew = async act => {
                const before = suggested();
                act();
                while (suggested() === before) await new Promise(requestAnimationFrame);
                await new Promise(requestAnimationFrame);
                return clock();
              };
            }
            """;

    private ClickToPanel() {}

    public static void main(String[] args) {
        int rounds = Integer.parseInt(args[0]);
        BrowserKind kind = BrowserKind.CHROMIUM;
        List<Double> preloaded = new ArrayList<>();
        List<Double> cold = new ArrayList<>();
        List<Double> suggested = new ArrayList<>();
        try (Browser browser = kind.start(Launch.HEADLESS)) {
            browser.network().serve(new SampleSite());
            Extension extension = browser.install(BuiltExtension.of(kind));
            MainJob.choosePage(extension);
            browser.connection().send("script.addPreloadScript", "functionDeclaration", WATCH);
            for (int i = 0; i < rounds; i++) {
                preloaded.add(opened(browser, extension, true, suggested));
                cold.add(opened(browser, extension, false, suggested));
            }
        }
        tell("press to painted panel, preloaded by focus", preloaded);
        tell("press to painted panel, cold, worker stopped", cold);
        tell("last answer to painted suggestions", suggested);
    }

    private static double opened(Browser browser, Extension extension, boolean warm, List<Double> suggested) {
        Page page = browser.open(SampleSite.INVITATIONS);
        page.find(css(BUTTON));
        page.evaluate(HEAR);
        if (warm) {
            page.evaluate("document.querySelector(\"" + BUTTON + "\").focus()");
            Page panel = page.frame("panel.html");
            panel.await("document.querySelector('#suggestions > li')"
                    + " && document.querySelector('#name').textContent === 'Jonas Huber'");
            if (panel.evaluate("window.paints.length").asInt() > 0) {
                throw new IllegalStateException("The panel was painted before it was asked for");
            }
        } else {
            extension.stopBackground();
        }
        page.click(css(BUTTON));
        Page panel = page.frame("panel.html");
        double pressed = page.evaluate("window.pressed").asDouble();
        double waited =
                panel.evaluate("window.secondPaintAfter(" + pressed + ")").asDouble() - pressed;
        panel.evaluate("document.querySelector('#relationships input[value=FORMER_COLLEAGUE]').click()");
        panel.await("document.querySelector('#suggestions > li')");
        suggested.add(panel.evaluate("(async () => { const from = performance.timeOrigin + performance.now();"
                        + " return await window.suggestedAnew("
                        + "() => document.querySelector('#goals input[value=NOT_YET]').click()) - from; })()")
                .asDouble());
        page.close();
        return waited;
    }

    private static void tell(String what, List<Double> times) {
        double[] sorted =
                times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "%s: p50 %.0f ms, p95 %.0f ms (%d times; %s)%n",
                what,
                sorted[sorted.length / 2],
                sorted[(int) Math.ceil(sorted.length * 0.95) - 1],
                sorted.length,
                Arrays.toString(Arrays.stream(sorted).mapToLong(Math::round).toArray()));
    }
}
