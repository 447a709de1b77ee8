package org.replypolitely.endtoend.bidi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The smallest extension with the habits of the real one: a button in a closed shadow root, an extension page framed
 * beside it, a welcome page it opens itself, a popup and a shortcut.
 */
final class ThrowAwayExtension {
    static final String SITE = "https://www.linkedin.com/mynetwork/invitation-manager/received/";

    private static final String MANIFEST = """
            {
              "manifest_version": 3, "name": "Throw-away", "version": "1",
              "permissions": ["storage"], "host_permissions": ["https://www.linkedin.com/*"],
              "background": {%s},
              "browser_specific_settings": {"gecko": {"id": "throw-away@example.org"}},
              "action": {"default_popup": "popup.html"},
              "commands": {"greet": {"suggested_key": {"default": "Alt+Shift+L"}, "description": "Greet"}},
              "content_scripts": [{"matches": ["https://www.linkedin.com/*"], "js": ["content.js"]}],
              "web_accessible_resources": [
                {"resources": ["panel.html"], "matches": ["https://www.linkedin.com/*"]%s}
              ]
            }
            """;

    private static final String WORKER = """
            chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({url: chrome.runtime.getURL('welcome.html')}));
            chrome.commands.onCommand.addListener(command => chrome.storage.local.set({pressed: command}));
            chrome.runtime.onMessage.addListener((message, sender, answer) => answer('heard ' + message));
            """;

    /** The frame's own origin must be named: with {@code use_dynamic_url} its {@code src} has another one. */
    private static final String CONTENT = """
            const host = document.createElement('div');
            document.body.append(host);
            const root = host.attachShadow({mode: 'closed'});
            const button = document.createElement('button');
            button.textContent = 'Reply politely to Ada Example';
            button.onclick = act => {
              if (!act.isTrusted) return;
              const frame = document.createElement('iframe');
              frame.allow = 'clipboard-write ' + chrome.runtime.getURL('').slice(0, -1);
              frame.src = chrome.runtime.getURL('panel.html');
              root.append(frame);
            };
            root.append(button);
            """;

    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><meta charset="utf-8"><title>%1$s</title>
            <style>:root { color-scheme: light dark }</style>
            <h1>%1$s</h1>
            <button id="copy">Copy</button>
            <button id="leave">Leave</button>
            <label>Your words <textarea></textarea></label>
            <script src="page.js"></script></html>
            """;

    private static final String PAGE_SCRIPT = """
            document.getElementById('copy').onclick = async act => {
              const said = await navigator.clipboard.writeText('copied from ' + document.title)
                .then(() => 'copied', trouble => '' + trouble);
              document.body.dataset.done = (act.isTrusted ? 'trusted, ' : 'not trusted, ') + said;
            };
            document.getElementById('leave').onclick = () => {
              chrome.windows.create({url: 'options.html?small', type: 'popup', width: 400, height: 300});
              window.close();
            };
            """;

    private ThrowAwayExtension() {}

    static Path chromium(Path folder) {
        return written(folder, MANIFEST.formatted("\"service_worker\": \"worker.js\"", ", \"use_dynamic_url\": true"));
    }

    static Path firefox(Path folder) {
        return written(folder, MANIFEST.formatted("\"scripts\": [\"worker.js\"]", ""));
    }

    /** The site's one page; it asks for a picture elsewhere, which must be refused. */
    static Optional<Network.Answer> site(URI address) {
        if (!address.toString().startsWith(SITE)) {
            return Optional.empty();
        }
        String html = "<!doctype html><html lang=en><meta charset=utf-8><title>Invitations</title>"
                + "<body><h1>Einladungen für Zoë</h1><img alt='' src='https://elsewhere.example/pixel.png'>"
                + "<p style='height: 1500px'></p></html>";
        return Optional.of(Network.Answer.html(html));
    }

    private static Path written(Path folder, String manifest) {
        Map<String, String> files =
                Map.of("manifest.json", manifest, "worker.js", WORKER, "content.js", CONTENT, "page.js", PAGE_SCRIPT);
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            for (String page : List.of("welcome", "panel", "popup", "options")) {
                Files.writeString(folder.resolve(page + ".html"), PAGE.formatted(page));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }
}
