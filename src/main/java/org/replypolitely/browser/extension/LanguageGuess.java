package org.replypolitely.browser.extension;

import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** The browser's own guess, made on this machine, at the language of a text. */
public final class LanguageGuess {

    private LanguageGuess() {}

    /** Guesses; hands on a language tag, or an empty string where the browser is not sure. */
    public static void of(String text, Consumer<String> reader) {
        guess(text)
                .then(
                        language -> {
                            reader.accept(language.stringValue());
                            return null;
                        },
                        error -> {
                            reader.accept("");
                            return null;
                        });
    }

    @JSBody(
            params = "text",
            script = "return chrome.i18n.detectLanguage(text).then(function (guess) {"
                    + " return guess.isReliable && guess.languages.length > 0 ? guess.languages[0].language : ''; });")
    private static native JSPromise<JSString> guess(String text);
}
