package org.replypolitely.endtoend.bidi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A document in {@link Firefox} that BiDi takes for no page: a popup or a background.
 *
 * <p>The browser's own window holds it in a {@code <browser>} element. A frame script, sent to the process of the
 * document, evaluates there, and sends the mouse and keys to its window as if they came from outside.
 */
final class FirefoxDocument implements View {
    /** In the browser's window: sends the work to the document and waits for its answer, or for its end (a closed popup). */
    private static final String SEND = """
            (async () => {
              const holder = %s;
              if (!holder) throw new Error('it is not there');
              const id = 'reply-politely:' + Math.random();
              const answer = new Promise(done => {
                const hear = message => {
                  holder.messageManager.removeMessageListener(id, hear);
                  done(message.data);
                };
                holder.messageManager.addMessageListener(id, hear);
              });
              const script = `(async () => {
                let said;
                try { said = {value: await (${%s})()}; } catch (trouble) { said = {trouble: '' + trouble}; }
                sendAsyncMessage(${JSON.stringify(id)}, said);
              })()`;
              holder.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
              const gone = new Promise(done => {
                const look = setInterval(() => holder.isConnected || done({}), 50);
                answer.then(() => clearInterval(look));
              });
              return Promise.race([answer, gone]);
            })()
            """;

    /** In the frame script: evaluates in the document's global scope as a debugger does, past its content security policy. */
    private static final String IN_DOCUMENT = """
            async () => {
              const {addDebuggerToGlobal} = ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs');
              const system = Components.classes['@mozilla.org/systemprincipal;1']
                .createInstance(Components.interfaces.nsIPrincipal);
              const box = new Components.utils.Sandbox(system, {freshCompartment: true});
              addDebuggerToGlobal(box);
              const done = new box.Debugger().makeGlobalObjectReference(content).executeInGlobal(%s);
              if (done.throw) throw new Error(done.throw.unsafeDereference());
              return await done.return.unsafeDereference();
            }
            """;

    private static final String ALL_BY_ROLE = """
            (() => {
              const native = {
                button: 'button, input[type=button], summary', link: 'a[href]', heading: 'h1, h2, h3, h4, h5, h6',
                textbox: 'textarea, input:not([type]), input[type=text]', radio: 'input[type=radio]',
                checkbox: 'input[type=checkbox]', listitem: 'li', list: 'ul, ol', group: 'fieldset'
              }[%1$s];
              return [...document.querySelectorAll('[role]' + (native ? ', ' + native : ''))]
                .filter(e => (e.getAttribute('role') ?? %1$s) === %1$s && e.getClientRects().length > 0);
            })()
            """;

    private final Firefox browser;
    private final String holder;

    /** The holder is an expression for the {@code <browser>} element, evaluated in the browser's window. */
    FirefoxDocument(Firefox browser, String holder) {
        this.browser = browser;
        this.holder = holder;
    }

    @Override
    public List<Element> all(Locator locator) {
        List<Element> found = new ArrayList<>();
        String list = list(locator);
        int count = evaluate(list + ".length").asInt();
        for (int i = 0; i < count; i++) {
            Element element = new DocumentElement(list + "[" + i + "]");
            if (!(locator instanceof Locator.Role role) || role.accepts(element.name())) {
                found.add(element);
            }
        }
        return found;
    }

    private static String list(Locator locator) {
        if (locator instanceof Locator.Css css) {
            return "[...document.querySelectorAll(" + Json.quote(css.selector()) + ")]";
        }
        return ALL_BY_ROLE
                .formatted(Json.quote(((Locator.Role) locator).role()))
                .strip();
    }

    @Override
    public JsonNode evaluate(String expression) {
        String code = "(async () => JSON.stringify(await (" + expression + ")))()";
        JsonNode value = inItsProcess(IN_DOCUMENT.formatted(Json.quote(code)), expression);
        return value.isTextual() ? Json.parse(value.asText()) : value;
    }

    @Override
    public void type(String text) {
        strokes("[..." + Json.quote(text) + "].map(c => c === '\\n' ? 'Enter' : c)", false);
    }

    @Override
    public void press(Key... chord) {
        List<String> names = new ArrayList<>();
        for (Key key : chord) {
            names.add(key.dom());
        }
        strokes(Json.array(names.toArray()).toString(), true);
    }

    private void strokes(String keys, boolean chord) {
        inItsProcess("""
                async () => {
                  const processor = Components.classes['@mozilla.org/text-input-processor;1']
                    .createInstance(Components.interfaces.nsITextInputProcessor);
                  if (!processor.beginInputTransactionForTests(content)) throw new Error('no keys can be sent');
                  const keys = %s.map(key => [
                    new content.KeyboardEvent('', {key}), [...key].length > 1 ? processor.KEY_NON_PRINTABLE_KEY : 0]);
                  const down = one => processor.keydown(...one);
                  const up = one => processor.keyup(...one);
                  if (%s) { keys.forEach(down); keys.reverse().forEach(up); }
                  else keys.forEach(one => { down(one); up(one); });
                }
                """.formatted(keys, chord), "keys");
    }

    @Override
    public byte[] screenshot() {
        String picture = browser.inItsOwnWindow("""
                        (async () => {
                          const bits = await %s.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
                          const canvas = new OffscreenCanvas(bits.width, bits.height);
                          canvas.getContext('2d').drawImage(bits, 0, 0);
                          const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
                          return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
                        })()
                        """.formatted(holder)).asText();
        return Base64.getDecoder().decode(picture);
    }

    @Override
    public void dark(boolean preferred) {
        browser.inItsOwnWindow(
                holder + ".browsingContext.prefersColorSchemeOverride = '" + (preferred ? "dark" : "light") + "'");
        awaitColours(preferred);
    }

    private JsonNode inItsProcess(String function, String said) {
        JsonNode answer = browser.inItsOwnWindow(SEND.formatted(holder, Json.quote(function)));
        if (answer.has("trouble")) {
            throw new BidiException(
                    Json.shorten(said) + " threw " + answer.path("trouble").asText());
        }
        JsonNode value = answer.path("value");
        return value.isMissingNode() ? com.fasterxml.jackson.databind.node.NullNode.getInstance() : value;
    }

    private final class DocumentElement implements Element {
        private final String expression;

        DocumentElement(String expression) {
            this.expression = expression;
        }

        @Override
        public void click() {
            JsonNode middle = call("""
                    e => {
                      e.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
                      const r = e.getBoundingClientRect();
                      return [r.x + r.width / 2, r.y + r.height / 2];
                    }
                    """);
            inItsProcess("""
                    async () => {
                      for (const type of ['mousemove', 'mousedown', 'mouseup'])
                        content.synthesizeMouseEvent(type, %s, %s, {button: 0, clickCount: 1});
                    }
                    """.formatted(middle.get(0), middle.get(1)), "click");
        }

        @Override
        public JsonNode call(String function) {
            return evaluate("(" + function + ")(" + expression + ")");
        }

        @Override
        public String toString() {
            return "element “" + name() + "”";
        }
    }
}
