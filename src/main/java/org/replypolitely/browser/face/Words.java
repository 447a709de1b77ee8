package org.replypolitely.browser.face;

import java.util.List;
import org.replypolitely.browser.extension.Translations;
import org.replypolitely.face.Ago;
import org.replypolitely.face.Label;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/** The words of the page, in the user's language. */
final class Words {

    private Words() {}

    /** The words of a label. */
    static String say(Label label) {
        String[] arguments = new String[label.arguments().size()];
        for (int i = 0; i < arguments.length; i++) {
            String argument = label.arguments().get(i);
            arguments[i] = argument.isEmpty() ? Translations.message("this_person") : argument;
        }
        return Translations.message(label.key(), arguments);
    }

    /** How long ago, as the browser words it. */
    static String say(Ago ago) {
        return relative(
                HTMLDocument.current().getDocumentElement().getLang(),
                -ago.count(),
                ago.unit().tag());
    }

    /** Several labels, one after the other. */
    static String say(List<Label> labels, String separator) {
        StringBuilder words = new StringBuilder();
        for (Label label : labels) {
            words.append(words.length() == 0 ? "" : separator).append(say(label));
        }
        return words.toString();
    }

    /** Fills in what the HTML leaves to the locale files: texts, names for screen readers, language and direction. */
    static void fillPage() {
        HTMLDocument document = HTMLDocument.current();
        document.getDocumentElement()
                .setLang(Translations.message("@@ui_locale").replace('_', '-'));
        document.getDocumentElement().setDir(Translations.message("@@bidi_dir"));
        NodeList<? extends HTMLElement> texts = document.querySelectorAll("[data-i18n]");
        for (int i = 0; i < texts.getLength(); i++) {
            texts.item(i).setTextContent(Translations.message(texts.item(i).getAttribute("data-i18n")));
        }
        NodeList<? extends HTMLElement> labels = document.querySelectorAll("[data-i18n-label]");
        for (int i = 0; i < labels.getLength(); i++) {
            HTMLElement labelled = labels.item(i);
            labelled.setAttribute("aria-label", Translations.message(labelled.getAttribute("data-i18n-label")));
        }
    }

    @JSBody(
            params = {"language", "count", "unit"},
            script = "return new Intl.RelativeTimeFormat(language, {numeric: 'auto'}).format(count, unit);")
    private static native String relative(String language, int count, String unit);
}
