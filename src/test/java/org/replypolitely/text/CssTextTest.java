package org.replypolitely.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CssTextTest {

    @Test
    void whatIsNotPlainIsEscaped() {
        assertThat(CssText.quoted("Sam B. \"}")).isEqualTo("\"Sam\\20 B\\2e \\20 \\22 \\7d \"");
        assertThat(CssText.quoted("🌍")).isEqualTo("\"\\1f30d \"");
    }

    @Property
    void noTextEndsTheLiteralOrBringsARuleOfItsOwn(@ForAll String text) {
        String quoted = CssText.quoted(text);

        assertThat(quoted.substring(1, quoted.length() - 1)).matches("([a-zA-Z0-9]|\\\\[0-9a-f]{1,6} )*");
    }
}
