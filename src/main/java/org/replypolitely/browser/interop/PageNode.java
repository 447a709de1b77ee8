package org.replypolitely.browser.interop;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;

/**
 * A node of the page. Deliberately no {@code JSObject}: those are wrapped, with a weak map and a weak reference each, as
 * soon as they pass through code that is generic or knows them as {@code Object}; this passes as it is.
 */
public final class PageNode {

    private PageNode() {}

    @JSBody(params = "node", script = "return node.nodeType === 1;")
    public static native boolean isElement(PageNode node);

    @JSBody(params = "node", script = "return node.nodeType === 3;")
    public static native boolean isText(PageNode node);

    @JSBody(params = "node", script = "return node.isConnected;")
    public static native boolean isConnected(PageNode node);

    @JSBody(params = "node", script = "return node.parentElement;")
    public static native @Nullable PageNode parentElement(PageNode node);

    @JSBody(params = "node", script = "return node.nextElementSibling;")
    public static native @Nullable PageNode nextElementSibling(PageNode node);

    @JSBody(params = "node", script = "return node.firstChild;")
    public static native @Nullable PageNode firstChild(PageNode node);

    @JSBody(params = "node", script = "return node.nextSibling;")
    public static native @Nullable PageNode nextSibling(PageNode node);

    @JSBody(params = "node", script = "return node.localName || '';")
    public static native String localName(PageNode node);

    @JSBody(
            params = {"node", "name"},
            script = "return node.localName === name;")
    public static native boolean isNamed(PageNode node, String name);

    /** Whether an attribute's value, as one line, has this in it; one step, because it is asked of every control. */
    @JSBody(
            params = {"node", "attribute", "words"},
            script = "const value = node.getAttribute(attribute);"
                    + "return !!value && (value.includes(words)"
                    + " || (/[^\\S ]|\\s\\s/.test(value) && value.replace(/\\s+/g, ' ').includes(words)));")
    public static native boolean says(PageNode node, String attribute, String words);

    /** The text as one line: white space is one space, none at the ends. Most texts are one already. */
    @JSBody(
            params = "node",
            script = "const text = node.textContent;"
                    + "return /[^\\S ]|\\s\\s|^\\s|\\s$/.test(text) ? text.replace(/\\s+/g, ' ').trim() : text;")
    public static native String line(PageNode node);

    @JSBody(params = "node", script = "return node.textContent;")
    public static native String textContent(PageNode node);

    @JSBody(
            params = {"node", "text"},
            script = "node.textContent = text;")
    public static native void setTextContent(PageNode node, String text);

    @JSBody(
            params = {"node", "name"},
            script = "return node.getAttribute(name) || '';")
    public static native String getAttribute(PageNode node, String name);

    /** With one space between them. */
    @JSBody(params = "node", script = "return node.getAttributeNames().join(' ');")
    public static native String attributeNames(PageNode node);

    @JSBody(
            params = {"node", "name", "value"},
            script = "node.setAttribute(name, value);")
    public static native void setAttribute(PageNode node, String name, String value);

    @JSBody(
            params = {"node", "selector"},
            script = "return node.matches(selector);")
    public static native boolean matches(PageNode node, String selector);

    @JSBody(
            params = {"node", "selector"},
            script = "return node.closest(selector);")
    public static native @Nullable PageNode closest(PageNode node, String selector);

    @JSBody(
            params = {"node", "selector"},
            script = "return node.querySelector(selector);")
    public static native @Nullable PageNode querySelector(PageNode node, String selector);

    @JSBody(
            params = {"node", "selector"},
            script = "return node.querySelectorAll(selector);")
    public static native PageNodes querySelectorAll(PageNode node, String selector);

    @JSBody(
            params = {"node", "other"},
            script = "return node.contains(other);")
    public static native boolean contains(PageNode node, PageNode other);

    @JSBody(params = "node", script = "return node.cloneNode(false);")
    public static native PageNode cloneNode(PageNode node);

    @JSBody(
            params = {"node", "child"},
            script = "node.append(child);")
    public static native void append(PageNode node, PageNode child);

    @JSBody(
            params = {"node", "child"},
            script = "node.insertAdjacentElement('afterbegin', child);")
    public static native void insertFirst(PageNode node, PageNode child);

    @JSBody(params = "node", script = "node.remove();")
    public static native void remove(PageNode node);

    @JSBody(params = "node", script = "node.focus();")
    public static native void focus(PageNode node);

    /** Whether the focus of the node's document, or of the shadow tree it stands in, is on it or inside of it. */
    @JSBody(params = "node", script = "return node.contains(node.getRootNode().activeElement || null);")
    public static native boolean hasFocus(PageNode node);

    @JSBody(params = "node", script = "return node.getBoundingClientRect();")
    public static native PageRectangle getBoundingClientRect(PageNode node);

    /** A root that the page cannot reach. */
    @JSBody(params = "node", script = "return node.attachShadow({mode: 'closed'});")
    public static native PageNode attachClosedShadow(PageNode node);

    /** The root of an open shadow tree, or null. */
    @JSBody(params = "node", script = "return node.shadowRoot;")
    public static native @Nullable PageNode openShadow(PageNode node);

    /** The document of a frame of the same origin, or null. */
    @JSBody(params = "node", script = "return node.contentDocument || null;")
    public static native @Nullable PageNode contentDocument(PageNode node);

    /** What stands in an editor, line by line, whether it makes paragraphs of lines or not. */
    @JSBody(
            params = "node",
            script = "const parts = Array.from(node.children);"
                    + "return parts.length && parts.every(part => part.localName === 'p' || part.localName === 'div')"
                    + " ? parts.map(part => part.innerText.replace(/\\n$/, '')).join('\\n') : node.innerText;")
    public static native String writtenLines(PageNode node);

    /** Edits what has the focus in the node's document, as if its user did. */
    @JSBody(
            params = {"node", "command", "value"},
            script = "return node.ownerDocument.execCommand(command, false, value);")
    public static native boolean execCommand(PageNode node, String command, String value);

    /** What an editing command's setting is in the node's document. */
    @JSBody(
            params = {"node", "command"},
            script = "return node.ownerDocument.queryCommandValue(command);")
    public static native String commandValue(PageNode node, String command);

    /** Moves a node, with whatever runs in it; tells whether the browser can. */
    @JSBody(
            params = {"node", "parent"},
            script = "if (!parent.moveBefore) return false; parent.moveBefore(node, null); return true;")
    public static native boolean moveInto(PageNode node, PageNode parent);

    /** The last of them, or null where there is none. */
    @JSBody(params = "nodes", script = "return nodes[nodes.length - 1] || null;")
    public static native @Nullable PageNode last(PageNodes nodes);

    /** Brings a popover that is open above everything that was opened since. */
    @JSBody(params = "node", script = "if (node.matches(':popover-open')) { node.hidePopover(); node.showPopover(); }")
    public static native void raisePopover(PageNode node);

    @JSBody(params = "node", script = "node.showPopover();")
    public static native void showPopover(PageNode node);

    /** How much larger the page draws this element than its own measures say: what {@code zoom} on it and around it comes to. */
    @JSBody(
            params = "node",
            script = "const own = node.offsetWidth; return own ? node.getBoundingClientRect().width / own : 1;")
    public static native double scale(PageNode node);

    @JSBody(
            params = {"node", "property", "pixels"},
            script = "node.style.setProperty(property, pixels + 'px');")
    public static native void setStyle(PageNode node, String property, int pixels);
}
