package org.replypolitely.browser.face;

import java.util.List;
import java.util.function.Consumer;
import org.replypolitely.browser.extension.Translations;
import org.replypolitely.browser.interop.Json;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.browser.interop.RelativeTime;
import org.replypolitely.face.Label;
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

    /** The words of a label without arguments in another language of the extension; in the user's own where there is no such language. */
    static void sayIn(String tag, Label label, Consumer<String> said) {
        int end = tag.indexOf('-');
        TextFile.read(
                "_locales/" + (end < 0 ? tag : tag.substring(0, end)) + "/messages.json",
                file -> {
                    String words = Literal.text(Literal.object(Json.value(file), label.key()), "message");
                    said.accept(words.isEmpty() ? say(label) : words);
                },
                () -> said.accept(say(label)));
    }

    /** How long ago something was, in the user's language: “3 weeks ago”. */
    static String ago(int days) {
        return RelativeTime.ago(days, Translations.message("language_tag"));
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
        document.getDocumentElement().setLang(Translations.message("language_tag"));
        document.getDocumentElement().setDir(Translations.message("@@bidi_dir"));
        NodeList<? extends HTMLElement> texts = document.querySelectorAll("[data-i18n]");
        for (int i = 0; i < texts.getLength(); i++) {
            texts.item(i).setTextContent(Translations.message(texts.item(i).getAttribute("data-i18n")));
        }
        for (HTMLElement text : Page.inTemplates("[data-i18n]")) {
            text.setTextContent(Translations.message(text.getAttribute("data-i18n")));
        }
        for (HTMLElement labelled : Page.inTemplates("[data-i18n-label]")) {
            labelled.setAttribute("aria-label", Translations.message(labelled.getAttribute("data-i18n-label")));
        }
        NodeList<? extends HTMLElement> labels = document.querySelectorAll("[data-i18n-label]");
        for (int i = 0; i < labels.getLength(); i++) {
            HTMLElement labelled = labels.item(i);
            labelled.setAttribute("aria-label", Translations.message(labelled.getAttribute("data-i18n-label")));
        }
    }
}
