package org.replypolitely.site.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.site.CardReading;
import org.replypolitely.site.JsoupDom;

/** The page is read by its structure: its language makes no difference, and no word of one stands in what reads it. */
class EveryLanguageTest {

    private static final Path READING = Path.of("src/main/java/org/replypolitely/site/linkedin");
    private static final String RECEIVED = "v3/received";

    private final JsoupDom dom = new JsoupDom();
    private final CardFinder<Element> finder = new CardFinder<>(dom);
    private final CardReader<Element> reader = new CardReader<>(dom, finder);

    /** Language, direction, and what Ignore, Accept, Reply and “see more” say in it; {0} stands for the name. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    ar | rtl | تجاهل دعوة {0} للتواصل | قبول دعوة {0} | الرد على {0} | عرض المزيد
                    he | rtl | התעלם מההזמנה של {0} | קבל את ההזמנה של {0} | השב ל{0} | עוד
                    iw | rtl | התעלמות מהזמנה של {0} | אישור ההזמנה של {0} | תגובה ל{0} | הצג עוד
                    fa | rtl | نادیده گرفتن دعوت {0} | پذیرفتن دعوت {0} | پاسخ به {0} | بیشتر
                    ur | rtl | {0} کی دعوت نظر انداز کریں | {0} کی دعوت قبول کریں | {0} کو جواب دیں | مزید
                    bn | ltr | {0}-এর আমন্ত্রণ উপেক্ষা করুন | {0}-এর আমন্ত্রণ গ্রহণ করুন | {0}-কে উত্তর দিন | আরও
                    cs | ltr | Ignorovat pozvánku od {0} | Přijmout pozvánku od {0} | Odpovědět {0} | zobrazit více
                    da | ltr | Ignorer invitation fra {0} | Accepter invitation fra {0} | Svar {0} | se mere
                    de | ltr | Einladung von {0} ignorieren | Einladung von {0} annehmen | {0} antworten | mehr anzeigen
                    el | ltr | Παράβλεψη πρόσκλησης από {0} | Αποδοχή πρόσκλησης από {0} | Απάντηση σε {0} | περισσότερα
                    en | ltr | Ignore an invitation to connect from {0} | Accept {0}’s invitation | Reply to {0} | see more
                    es | ltr | Ignorar la invitación de {0} | Aceptar la invitación de {0} | Responder a {0} | ver más
                    fi | ltr | Ohita kutsu henkilöltä {0} | Hyväksy kutsu henkilöltä {0} | Vastaa: {0} | näytä lisää
                    fr | ltr | Ignorer l’invitation de {0} | Accepter l’invitation de {0} | Répondre à {0} | voir plus
                    hi | ltr | {0} का आमंत्रण अनदेखा करें | {0} का आमंत्रण स्वीकार करें | {0} को जवाब दें | और देखें
                    hu | ltr | {0} meghívójának elutasítása | {0} meghívójának elfogadása | Válasz: {0} | továbbiak
                    in | ltr | Abaikan undangan dari {0} | Terima undangan {0} | Balas {0} | selengkapnya
                    it | ltr | Ignora l’invito di {0} | Accetta l’invito di {0} | Rispondi a {0} | altro
                    ja | ltr | {0}さんからのつながり申請を無視 | {0}さんのつながり申請を承認 | {0}さんに返信 | もっと見る
                    ko | ltr | {0}님의 1촌 신청 무시 | {0}님의 1촌 신청 수락 | {0}님에게 답장 | 더 보기
                    nl | ltr | Uitnodiging van {0} negeren | Uitnodiging van {0} accepteren | {0} antwoorden | meer
                    pl | ltr | Ignoruj zaproszenie od {0} | Przyjmij zaproszenie od {0} | Odpowiedz {0} | więcej
                    pt | ltr | Ignorar convite de {0} | Aceitar convite de {0} | Responder a {0} | ver mais
                    ru | ltr | Отклонить приглашение от {0} | Принять приглашение от {0} | Ответить {0} | ещё
                    sv | ltr | Ignorera inbjudan från {0} | Acceptera inbjudan från {0} | Svara {0} | visa mer
                    th | ltr | ละเว้นคำเชิญจาก {0} | ตอบรับคำเชิญของ {0} | ตอบกลับ {0} | ดูเพิ่มเติม
                    tr | ltr | {0} adlı kişinin davetini yok say | {0} adlı kişinin davetini kabul et | {0} adlı kişiye yanıt ver | devamı
                    uk | ltr | Відхилити запрошення від {0} | Прийняти запрошення від {0} | Відповісти {0} | більше
                    vi | ltr | Bỏ qua lời mời của {0} | Chấp nhận lời mời của {0} | Trả lời {0} | xem thêm
                    zh | ltr | 忽略{0}的邀请 | 接受{0}的邀请 | 回复{0} | 展开
                    """)
    void theSamePageInAnyLanguageIsReadAlike(
            String language, String direction, String ignore, String accept, String reply, String more) {
        PageFixture fixture = received();
        Document page = Jsoup.parse(fixture.html());
        page.expectFirst("html").attr("lang", language).attr("dir", direction);
        for (Element labelled : page.select("main button[aria-label], main a[aria-label]")) {
            String words = labelled.attr("aria-label");
            String name = name(labelled);
            String said = words.startsWith("Ignore") ? ignore : words.startsWith("Accept") ? accept : reply;
            labelled.attr("aria-label", said.replace("{0}", name));
            labelled.children()
                    .forEach(child -> child.text(said.replace("{0}", "").trim()));
        }
        page.select("[data-testid=expandable-text-button]").forEach(button -> button.text(more));
        page.select("a[href*=\"/messaging/compose/\"]").forEach(link -> link.text(reply.replace("{0}", name(link))));

        assertThat(read(page)).containsExactlyElementsOf(fixture.invitations());
    }

    private static String name(Element control) {
        Element card = Objects.requireNonNull(control.closest("[role=listitem]"));
        Element title = card.selectFirst("a[href*=\"/in/\"] strong");
        return (title == null ? card.expectFirst("._vh") : title).wholeText();
    }

    private static PageFixture received() {
        return PageFixture.all().stream()
                .filter(fixture -> fixture.name().equals(RECEIVED))
                .findAny()
                .orElseThrow();
    }

    private List<Invitation> read(Document page) {
        List<Invitation> read = new ArrayList<>();
        finder.forEachCandidate(page, card -> {
            if (reader.read(card) instanceof CardReading.Read whole) {
                read.add(whole.invitation());
            }
        });
        return read;
    }

    @Test
    void noWordThatAnyFixtureShowsStandsInTheReadingCode() {
        List<String> shown = new ArrayList<>();
        for (PageFixture fixture : PageFixture.all()) {
            Document page = Jsoup.parse(fixture.html());
            for (Element labelled : page.select("[aria-label]")) {
                shown.addAll(words(labelled.attr("aria-label")));
            }
            for (Element control : page.select("button, [role=button], a[role=button]")) {
                shown.addAll(words(control.wholeText()));
            }
        }
        List<String> said = new ArrayList<>();
        for (String literal : literals()) {
            // of a selector only what is looked for in a page's words would matter, and there is no such thing
            if (!literal.startsWith("[")
                    && !literal.contains("[")
                    && !literal.contains(".")
                    && !literal.contains("/")) {
                said.addAll(words(literal));
            }
        }
        assertThat(shown).contains("Accept", "Ignore", "قبول");
        assertThat(said).doesNotContainAnyElementsOf(shown);
        assertThat(literals()).allMatch(literal -> literal.chars().allMatch(c -> c < 0x80));
    }

    @Test
    void noSelectorLooksIntoALabel() {
        assertThat(literals()).noneMatch(literal -> literal.matches("(?s).*aria-label\\s*[~|^$*]?=.*"));
    }

    private static List<String> words(String text) {
        return Pattern.compile("[^\\p{L}\\p{M}]+")
                .splitAsStream(text)
                .filter(word -> word.length() > 2)
                .toList();
    }

    /** The string literals of the code that recognises and reads. */
    private static List<String> literals() {
        List<String> literals = new ArrayList<>();
        try (Stream<Path> files = Files.walk(READING)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String code =
                        Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//.*", "");
                Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"")
                        .matcher(code)
                        .results()
                        .map(found -> found.group(1).replace("\\\"", "\""))
                        .forEach(literals::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return literals;
    }
}
