package org.replypolitely.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedScriptTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eval(x)",
                "new Function(x)",
                "a.innerHTML=x",
                "a.outerHTML=x",
                "a.insertAdjacentHTML(x,y)",
                "document.write(x)",
                "import('https://example.org/x.js')"
            })
    void aScriptThatRunsTextAsCodeOrMarkupIsNotBuilt(String call) {
        assertThatThrownBy(() -> ShippedScript.PANEL.wrap("function main(){" + call + "}"))
                .isInstanceOf(BuildFailure.class)
                .hasMessageContaining("panel.js");
    }

    @ParameterizedTest
    @ValueSource(strings = "function main(){}")
    void whatShipsHasAScopeOfItsOwn(String script) throws IOException {
        assertThat(ShippedScript.CONTENT_SCRIPT.wrap(script))
                .startsWith("(()=>{\"use strict\";")
                .endsWith("})();\n");
    }
}
