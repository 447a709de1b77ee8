package org.replypolitely.browser.page;

import org.jspecify.annotations.Nullable;
import org.replypolitely.browser.interop.Native;
import org.replypolitely.browser.interop.PageNode;
import org.replypolitely.browser.interop.PageNodes;
import org.replypolitely.site.Dom;
import org.replypolitely.site.Elements;

/** The page's own document. */
final class PageDom implements Dom<PageNode> {

    @Override
    public @Nullable PageNode first(PageNode root, String selector) {
        return PageNode.querySelector(root, selector);
    }

    @Override
    public Elements<PageNode> all(PageNode root, String selector) {
        return new Found(PageNode.querySelectorAll(root, selector));
    }

    @Override
    public boolean matches(PageNode element, String selector) {
        return PageNode.matches(element, selector);
    }

    @Override
    public @Nullable PageNode closest(PageNode element, String selector) {
        return PageNode.closest(element, selector);
    }

    @Override
    public boolean contains(PageNode element, PageNode other) {
        return PageNode.contains(element, other);
    }

    @Override
    public @Nullable PageNode parent(PageNode element) {
        return PageNode.parentElement(element);
    }

    @Override
    public @Nullable PageNode next(PageNode element) {
        return PageNode.nextElementSibling(element);
    }

    @Override
    public String tag(PageNode element) {
        return PageNode.localName(element);
    }

    @Override
    public String attribute(PageNode element, String name) {
        return PageNode.getAttribute(element, name);
    }

    @Override
    public String attributeNames(PageNode element) {
        return PageNode.attributeNames(element);
    }

    @Override
    public boolean hasOwnText(PageNode element) {
        for (PageNode node = PageNode.firstChild(element); node != null; node = PageNode.nextSibling(node)) {
            if (PageNode.isText(node) && !PageNode.line(node).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean says(PageNode element, String attribute, String words) {
        return PageNode.says(element, attribute, words);
    }

    @Override
    public String line(PageNode element) {
        return PageNode.line(element);
    }

    @Override
    public String lineWithout(PageNode element, String selector) {
        return Native.line(text(element, selector));
    }

    @Override
    public String linesWithout(PageNode element, String selector) {
        return Native.lines(text(element, selector));
    }

    @Override
    public String decoded(String address) {
        return Native.decoded(address);
    }

    private static String text(PageNode element, String without) {
        String text = "";
        for (PageNode node = PageNode.firstChild(element); node != null; node = PageNode.nextSibling(node)) {
            if (PageNode.isText(node)) {
                text = Native.concat(text, PageNode.textContent(node), "");
            } else if (PageNode.localName(node).equals("br")) {
                text = Native.concat(text, "\n", "");
            } else if (PageNode.isElement(node) && !PageNode.matches(node, without)) {
                text = Native.concat(text, text(node, without), "");
            }
        }
        return text;
    }

    /** What a query found, without a copy. */
    private record Found(PageNodes nodes) implements Elements<PageNode> {

        @Override
        public int count() {
            return nodes.getLength();
        }

        @Override
        public PageNode at(int index) {
            return nodes.get(index);
        }
    }
}
