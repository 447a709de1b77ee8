package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.bidi.Browser;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Page;

/** The pictures for the stores, made of real screens: four of 1280 × 800 and the tile of 440 × 280, in {@code target/store}. */
@EndToEnd
class StorePicturesIT {

    private static final Path FOLDER = Path.of("target", "store");
    private static final String AMARA = "Amara Okafor";

    /** A title on the left and a screen on the right, cut at the edges so that it is as large as can be. */
    private static final String POSTER = """
            <style>
              * { margin: 0; box-sizing: border-box; }
              html, body { height: 100%%; }
              body { display: flex; align-items: center; gap: 48px; padding-inline-start: 64px; overflow: hidden; color: #fff;
                background: radial-gradient(120%% 140%% at 0 0, #128390, #0b6872 45%%, #063f46);
                font-family: "Noto Sans", system-ui, sans-serif; }
              div { flex: 0 0 340px; }
              svg { width: 56px; margin-bottom: 28px; }
              h1 { font-size: 42px; line-height: 1.15; letter-spacing: -.015em; text-wrap: balance; }
              p { margin-top: 20px; font-size: 20px; line-height: 1.45; color: #d5eef0; text-wrap: pretty; }
              figure { flex: none; width: %dpx; height: %dpx; border-radius: 16px; overflow: hidden; background: #fff;
                box-shadow: 0 30px 80px rgb(0 20 24 / 55%%), 0 0 0 1px rgb(255 255 255 / 14%%); }
              img { display: block; width: %dpx; }
            </style>
            <body><div>%s<h1>%s</h1><p>%s</p></div><figure><img src="data:image/png;base64,%s"></figure></body>""";

    private static final String TILE = """
            <style>
              * { margin: 0; box-sizing: border-box; }
              html, body { height: 100%%; }
              body { display: grid; place-content: center; justify-items: center; gap: 14px; color: #fff; text-align: center;
                background: radial-gradient(130%% 150%% at 0 0, #128390, #0b6872 45%%, #063f46);
                font-family: "Noto Sans", system-ui, sans-serif; }
              svg { width: 76px; filter: drop-shadow(0 8px 20px rgb(0 20 24 / 45%%)); }
              h1 { font-size: 34px; letter-spacing: -.015em; }
              p { font-size: 18px; color: #d5eef0; }
            </style>
            <body>%s<h1>%s</h1><p>%s</p></body>""";

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    @Test
    void thePanelAsItIsFirstSeen(Browser browser, Page page) throws IOException {
        page.viewport(900, 720);
        Page panel = MainJob.openPanel(page, AMARA);
        MainJob.answer(panel, "FRIEND", "CLOSE_POLITELY");
        MainJob.vouch(panel);
        poster(
                browser,
                "1-the-panel",
                shot(page, panel, "#content"),
                "A kind answer in ten seconds",
                "How you know each other, what you would like, and words you would send unedited.");
    }

    @Test
    void openingTheDoor(Browser browser, Page page) throws IOException {
        page.viewport(900, 720);
        Page panel = MainJob.openPanel(page, "Dr. Priya Raman, PhD, PMP");
        MainJob.answer(panel, "FORMER_COLLEAGUE", "NOT_YET");
        MainJob.vouch(panel);
        poster(
                browser,
                "2-opening-the-door",
                shot(page, panel, "#content"),
                "Not yet? Open the door",
                "A personal step shows who really wants to talk. The reply asks for it, warmly.");
    }

    @Test
    void tactWhileYouWrite(Browser browser, Page page) throws IOException {
        page.viewport(900, 720);
        Page panel = MainJob.openPanel(page, "Tomás Villaseñor");
        MainJob.answer(panel, "FRIEND", "CLOSE_POLITELY");
        panel.click(css("#text"));
        panel.evaluate("(() => { const text = document.querySelector('#text');"
                + " text.value = 'Hi Tomás,\\n\\nThank you for the invitation. Sorry, I keep this for my own field, so I’d rather"
                + " not connect here, and I am too busy anyway.\\n\\nAll the best';"
                + " text.dispatchEvent(new Event('input')); })()");
        panel.find(css("#tact li"));
        poster(
                browser,
                "3-tact",
                shot(page, panel, "#editor"),
                "Tact while you write",
                "What may hurt is marked, with the reason and a better word. It is your letter.");
        panel.click(css("#restore"));
    }

    @Test
    void theOptions(Browser browser, Extension extension) throws IOException {
        Page options = extension.open("options.html");
        options.viewport(760, 720);
        options.find(css("#placements label"));
        // in the picture only: nothing is stored
        options.evaluate("[0, 6].forEach(i => { document.querySelectorAll('#rules input')[i].checked = true; })");
        poster(
                browser,
                "4-your-rules",
                shot(options, options, "#reasons"),
                "Only what is true",
                "A reason goes out when you vouched for it. Everything stays on your computer.");
        options.close();
    }

    @Test
    void theTile(Browser browser) throws IOException {
        Page page = browser.open("about:blank");
        page.viewport(440, 280);
        draw(page, TILE.formatted(icon(), "Reply Politely", "A kind answer to an awkward invitation"));
        write(page, "tile", 440, 280);
        page.close();
    }

    /** A picture of a tab, the document inside scrolled to where this begins. */
    private static byte[] shot(Page page, Page inside, String beginning) {
        inside.evaluate("(async () => { document.activeElement.blur(); document.querySelector('" + beginning
                + "').scrollIntoView(); await new Promise(done => setTimeout(done, 500)); })()");
        byte[] picture = page.screenshot();
        page.ownViewport();
        return picture;
    }

    private static void poster(Browser browser, String name, byte[] screen, String title, String words)
            throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(screen));
        Page page = browser.open("about:blank");
        page.viewport(1280, 800);
        draw(
                page,
                POSTER.formatted(
                        picture.getWidth(),
                        picture.getHeight(),
                        picture.getWidth(),
                        icon(),
                        title,
                        words,
                        Base64.getEncoder().encodeToString(screen)));
        write(page, name, 1280, 800);
        page.close();
    }

    private static void draw(Page page, String document) {
        page.evaluate("(async () => { document.documentElement.innerHTML = `" + document.replace("`", "")
                + "`; await Promise.all([...document.images].map(one => one.decode())); })()");
    }

    private static String icon() throws IOException {
        String svg = Files.readString(Path.of("extension/icons/icon.svg"));
        return svg.substring(svg.indexOf("<svg"));
    }

    private static void write(Page page, String name, int width, int height) throws IOException {
        Path file = page.screenshot(FOLDER.resolve(name + ".png"));
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
    }
}
