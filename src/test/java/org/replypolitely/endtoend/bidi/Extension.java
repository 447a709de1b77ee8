package org.replypolitely.endtoend.bidi;

import com.fasterxml.jackson.databind.JsonNode;

/** An extension that is installed in a browser. */
public interface Extension {
    /** In the background: opens the popup in the browser's first ordinary window, the only kind that shows popups. */
    String OPEN_POPUP = "chrome.windows.getAll({windowTypes: ['normal']})"
            + ".then(([first]) => chrome.windows.update(first.id, {focused: true}))"
            + ".then(first => chrome.action.openPopup({windowId: first.id})).then(() => true)";

    String id();

    /** The address of one of its pages: {@code address("options.html")}. */
    String address(String path);

    /** Opens one of its pages in a new tab. */
    Page open(String path);

    /** Waits for a tab that the extension itself opened on one of its pages. */
    Page opened(String path);

    /** Evaluates an expression in its background: the service worker, woken if need be. A promise is awaited. */
    JsonNode background(String expression);

    /** Ends the background as the browser may at any moment; it starts again when it is needed. */
    void stopBackground();

    /** Lets it onto the sites that it asks for, or keeps it off them until it is called there, as users can in the browser. */
    void siteAccess(boolean granted);

    /** Opens the popup of its toolbar button over the tab in front of the first window; one that is open closes. */
    View popup();
}
