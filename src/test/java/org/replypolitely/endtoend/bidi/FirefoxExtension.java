package org.replypolitely.endtoend.bidi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/** An extension in {@link Firefox}; its background and its popup are reached from the browser's own window. */
final class FirefoxExtension implements Extension {
    /** Firefox opens no popup while any panel of the window is open, its own notices included. */
    private static final String CLOSE_PANELS = """
            (async () => {
              for (const panel of document.querySelectorAll('panel'))
                if (panel.state === 'open' || panel.state === 'showing') {
                  const hidden = new Promise(done => panel.addEventListener('popuphidden', done, {once: true}));
                  panel.hidePopup();
                  await hidden;
                }
            })()
            """;

    private final Firefox browser;
    private final String id;
    private final UUID host;

    FirefoxExtension(Firefox browser, String id, UUID host) {
        this.browser = browser;
        this.id = id;
        this.host = host;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String address(String path) {
        return "moz-extension://" + host + "/" + path;
    }

    @Override
    public Page open(String path) {
        return browser.open(address(path));
    }

    @Override
    public Page opened(String path) {
        return browser.tab(address(path));
    }

    @Override
    public JsonNode background(String expression) {
        browser.inItsOwnWindow(self() + ".wakeupBackground?.()");
        return new FirefoxDocument(
                        browser, "[..." + self() + ".views].find(view => view.viewType === 'background').xulBrowser")
                .evaluate(expression);
    }

    @Override
    public void stopBackground() {
        browser.inItsOwnWindow(self() + ".terminateBackground({ignoreDevToolsAttached: true})");
    }

    @Override
    public void siteAccess(boolean granted) {
        browser.inItsOwnWindow("""
                (async () => {
                  const {ExtensionPermissions} = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
                  const extension = %s;
                  const asked = {permissions: [], origins: extension.manifest.host_permissions};
                  await ExtensionPermissions.%s(extension.id, asked, extension);
                })()
                """.formatted(self(), granted ? "add" : "remove"));
    }

    @Override
    public View popup() {
        browser.inItsOwnWindow(CLOSE_PANELS);
        background(OPEN_POPUP);
        View popup = new FirefoxDocument(browser, "document.querySelector('browser.webextension-popup-browser')");
        popup.await("location.protocol === 'moz-extension:' && document.readyState === 'complete' && innerWidth > 50");
        return popup;
    }

    private String self() {
        return "WebExtensionPolicy.getByID(" + Json.quote(id) + ").extension";
    }
}
