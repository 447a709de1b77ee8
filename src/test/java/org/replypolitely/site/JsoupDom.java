package org.replypolitely.site;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A parsed page, without a browser. */
public final class JsoupDom implements Dom<Element> {

    @Override
    public @Nullable Element first(Element root, String selector) {
        List<Element> found = all(root, selector);
        return found.isEmpty() ? null : found.get(0);
    }

    @Override
    public List<Element> all(Element root, String selector) {
        return root.select(selector).stream()
                .filter(found -> !found.equals(root))
                .toList();
    }

    @Override
    public @Nullable Element closest(Element element, String selector) {
        return element.closest(selector);
    }

    @Override
    public boolean contains(Element element, Element other) {
        return other.equals(element) || other.parents().contains(element);
    }

    @Override
    public @Nullable Element parent(Element element) {
        return element.parent();
    }

    @Override
    public @Nullable Element next(Element element) {
        return element.nextElementSibling();
    }

    @Override
    public String tag(Element element) {
        return element.normalName();
    }

    @Override
    public String attribute(Element element, String name) {
        return element.attr(name);
    }

    @Override
    public String text(Element element) {
        return element.wholeText();
    }

    @Override
    public String textWithout(Element element, String selector) {
        StringBuilder text = new StringBuilder();
        append(element, selector, text);
        return text.toString();
    }

    private static void append(Element element, String selector, StringBuilder text) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element child) {
                if (child.normalName().equals("br")) {
                    text.append('\n');
                } else if (!child.is(selector)) {
                    append(child, selector, text);
                }
            }
        }
    }
}
