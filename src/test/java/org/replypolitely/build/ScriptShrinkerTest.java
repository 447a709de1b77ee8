package org.replypolitely.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The samples are written as TeaVM 0.15 writes its scripts: a table of classes, worked off at the start. */
class ScriptShrinkerTest {

    private static final String COMPILED = """
            (()=>{"use strict";
            let table=rows=>{for(let i=0;i<rows.length;i+=8)rows[i].meta=rows[i+2];},E=superclass=>function(){if(superclass)superclass.call(this);};
            function Root(){this.id=0;}
            let Shown=E(0),Asked=E(0),Between=E(0),Helper=E(),Started=()=>{console.log("started");},Lost=E(),Above=E(),
            used=()=>{return new Button();},unused=()=>{return new Lost("unused");},printed=a=>"printed "+a;
            function Button(){Root.call(this);}
            table([Root,0,0,[],1,0,0,0,Shown,0,Root,[],1537,0,0,["shown",0],Asked,0,Root,[],1537,0,0,["asked",0],Between,0,Root,[Asked],1537,0,0,["between",0],Helper,0,Root,[],17,0,0,["helper",0]]);
            table([Above,0,Root,[],1,0,0,["above",0],Button,0,Above,[Shown,Between],1,0,()=>Started(),["click",used],Lost,"Lost",-1,Root,[],1,0,0,0]);
            Root.prototype.toString=function(){return printed(this);};
            Root.prototype.__teavm_class__=function(){return "root";};
            Button.prototype.toString=function(){return "a button";};
            globalThis.made=used() instanceof Asked;
            })();
            """;

    private final String shrunk = ScriptShrinker.shrink("sample.js", COMPILED);

    @Test
    void classesThatNothingReachesAreLeftOut() {
        assertThat(shrunk).doesNotContain("helper", "Lost").contains("above");
    }

    @Test
    void whatOnlySuchClassesUseIsLeftOut() {
        assertThat(shrunk).doesNotContain("unused");
    }

    @Test
    void aClassKeepsItsMethodsItsStartAndWhatIsAbove() {
        assertThat(shrunk).contains("\"click\"", "\"started\"");
    }

    @Test
    void anInterfaceStaysOnlyWhereItIsAskedFor() {
        assertThat(shrunk).contains("asked").doesNotContain("shown");
    }

    @Test
    void anInterfaceStaysWhereOneThatIsAskedForIsReachedThroughIt() {
        assertThat(shrunk).contains("between");
    }

    @Test
    void whatWorksTheTableOffStays() {
        assertThat(shrunk).contains(".meta=");
    }

    @Test
    void howObjectsPrintThemselvesForDebuggingIsLeftOut() {
        assertThat(shrunk).doesNotContain("printed", "__teavm_class__").contains("\"a button\"");
    }

    @Test
    void whatIsTheSameForEveryClassIsMadeOnce() {
        String description =
                "describe=name=>{return Object.assign({name:name,clinit:()=>{},enumConstants:()=>null,valueToObject:o=>o,objectToValue:o=>o},{});}";
        String described = ScriptShrinker.shrink(
                "sample.js",
                COMPILED.replace("let table", "let " + description + ",table")
                        .replace("globalThis.made", "globalThis.described=describe;globalThis.made"));

        assertThat(described.substring(described.indexOf("Object.assign"))).doesNotContain("=>null");
        assertThat(described).contains("=>null");
    }

    @Test
    void aScriptOfAnotherFormIsNotBuilt() {
        assertThatThrownBy(() -> ScriptShrinker.shrink("sample.js", "(()=>{let main=()=>{};main();})();"))
                .isInstanceOf(BuildFailure.class)
                .hasMessageContaining("sample.js")
                .hasMessageContaining("ClassTable");
    }

    @Test
    void aScriptThatCannotBeReadIsNotBuilt() {
        assertThatThrownBy(() -> ScriptShrinker.shrink("sample.js", "(()=>{"))
                .isInstanceOf(BuildFailure.class)
                .hasMessageContaining("sample.js");
    }

    @Test
    void readingASizeStaysBecauseItMakesTheBrowserLayOutThePage() {
        assertThat(ScriptShrinker.shrink(
                        "sample.js", COMPILED.replace("globalThis.made", "document.body.offsetWidth;globalThis.made")))
                .contains("offsetWidth");
    }
}
