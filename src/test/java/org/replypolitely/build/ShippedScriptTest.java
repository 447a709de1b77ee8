package org.replypolitely.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
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
        assertThatThrownBy(() -> ShippedScript.PANEL.ship(compiled(call)))
                .isInstanceOf(BuildFailure.class)
                .hasMessageContaining("panel.js");
    }

    @Test
    void whatShipsHasAScopeOfItsOwn() throws IOException {
        assertThat(ShippedScript.CONTENT_SCRIPT.ship(compiled("start()")))
                .startsWith("'use strict';(()=>{")
                .contains("start()")
                .endsWith("})();\n");
    }

    @Test
    void aScriptThatOutgrowsItsBudgetIsNotBuilt() {
        Random random = new Random(1);
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            noise.append((char) ('a' + random.nextInt(26)));
        }
        assertThatThrownBy(() -> ShippedScript.CONTENT_SCRIPT.ship(compiled("start('" + noise + "')")))
                .isInstanceOf(BuildFailure.class)
                .hasMessageContaining("over its budget");
    }

    /** A script as TeaVM writes it that does this and nothing else. */
    private static String compiled(String does) {
        return "var main;(function(){function Root(){}let table=rows=>{rows[0].meta=rows;};table([Root,0,0,[],1,0,0,0]);main=()=>{"
                + does + "};})();";
    }
}
