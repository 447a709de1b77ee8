package org.replypolitely.endtoend;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The tests of the class run in a real browser with the built extension, on the sample site at its real address.
 *
 * <p>One browser a class: Chromium, or with {@code -Dbrowser=firefox} Firefox. A
 * test asks for what it needs by its parameters: {@code Browser}, {@code BrowserKind}, {@code Extension}, a {@code Page} (a
 * new tab on the sample invitations), or, where keys are really pressed, the {@code Display}. When a test fails, pictures
 * of all tabs are left in {@code target/screenshots/failed/}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserForTests.class)
public @interface EndToEnd {
    /** With a window on a display nobody sees, so that keys can really be pressed. */
    boolean display() default false;

    /** The browser's own language. */
    String language() default "en-US";

    /** What stands in the place of the extension's English. */
    PseudoLocale pseudo() default PseudoLocale.NONE;
}
