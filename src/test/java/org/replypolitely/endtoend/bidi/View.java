package org.replypolitely.endtoend.bidi;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Something that shows a document: a tab, a frame in it, or the popup of the extension's toolbar button. */
public interface View {
    /** What matches right now, in document order, closed shadow trees included. */
    List<Element> all(Locator locator);

    /** Evaluates an expression (a promise is awaited) and reads back its value as JSON; {@code undefined} is null. */
    JsonNode evaluate(String expression);

    /** Types text into whatever has the focus. */
    void type(String text);

    /** Presses the keys one after another, then lets go of them all: {@code press(SHIFT, TAB)}. */
    void press(Key... chord);

    /** A picture of what is in view, as PNG. */
    byte[] screenshot();

    /** Prefers dark (or light) colours. */
    void dark(boolean preferred);

    /** Waits until the document has heard which colours are preferred. */
    default void awaitColours(boolean dark) {
        await("matchMedia('(prefers-color-scheme: dark)').matches === " + dark);
    }

    /** Evaluates an expression whose value must be of the type. */
    default <T> T evaluate(String expression, Class<T> type) {
        return Json.as(evaluate(expression), type);
    }

    default String address() {
        return evaluate("location.href").asText();
    }

    default String title() {
        return evaluate("document.title").asText();
    }

    /** Waits for what the locator names. */
    default Element find(Locator locator) {
        return find(locator, Patience.DEFAULT);
    }

    default Element find(Locator locator, Duration limit) {
        return Patience.until(
                limit, locator.toString(), () -> all(locator).stream().findFirst(), this::described);
    }

    /** Waits until nothing matches any more. */
    default void findGone(Locator locator) {
        Patience.until(
                Patience.DEFAULT,
                locator + " to be gone",
                () -> all(locator).isEmpty() ? Optional.of(true) : Optional.empty(),
                this::described);
    }

    /** Waits for an expression to be true. */
    default void await(String expression) {
        Patience.until(
                Patience.DEFAULT,
                expression,
                () -> evaluate("!!(" + expression + ")").asBoolean() ? Optional.of(true) : Optional.empty(),
                this::described);
    }

    /** Lets some time pass in the document: for what should not happen, or cannot be seen to end. */
    default void letPass(int milliseconds) {
        evaluate("new Promise(done => setTimeout(done, " + milliseconds + "))");
    }

    /** Waits for what the locator names and clicks it. */
    default void click(Locator locator) {
        find(locator).click();
    }

    /** Writes a picture of the view, making the folder if need be. */
    default Path screenshot(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, screenshot());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where this is and what can be read there, for messages. */
    default String described() {
        return Json.shorten(evaluate("location.href + ' “' + document.title + '”: '"
                        + " + (document.body?.innerText ?? '').replace(/\\s+/g, ' ')")
                .asText());
    }
}
