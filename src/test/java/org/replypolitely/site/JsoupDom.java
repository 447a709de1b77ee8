package org.replypolitely.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HexFormat;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A parsed page, without a browser. */
public final class JsoupDom implements Dom<Element> {

    @Override
    public @Nullable Element first(Element root, String selector) {
        Elements<Element> found = all(root, selector);
        return found.count() == 0 ? null : found.at(0);
    }

    @Override
    public Elements<Element> all(Element root, String selector) {
        List<Element> found = root.select(selector).stream()
                .filter(each -> !each.equals(root))
                .toList();
        return new Elements<>() {
            @Override
            public int count() {
                return found.size();
            }

            @Override
            public Element at(int index) {
                return found.get(index);
            }
        };
    }

    @Override
    public boolean matches(Element element, String selector) {
        return element.is(selector);
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
    public String attributeNames(Element element) {
        return element.attributes().asList().stream().map(Attribute::getKey).collect(joining(" "));
    }

    @Override
    public boolean hasOwnText(Element element) {
        return !VisibleText.line(element.wholeOwnText()).isEmpty();
    }

    @Override
    public boolean says(Element element, String attribute, String words) {
        return VisibleText.line(element.attr(attribute)).contains(words);
    }

    @Override
    public String line(Element element) {
        return VisibleText.line(element.wholeText());
    }

    @Override
    public String lineWithout(Element element, String selector) {
        return VisibleText.line(text(element, selector));
    }

    @Override
    public String linesWithout(Element element, String selector) {
        return VisibleText.lines(text(element, selector));
    }

    @Override
    public String decoded(String address) {
        try {
            ByteArrayOutputStream octets = new ByteArrayOutputStream();
            for (int i = 0; i < address.length(); i++) {
                if (address.charAt(i) == '%') {
                    octets.write(HexFormat.fromHexDigits(address, i + 1, i + 3));
                    i += 2;
                } else {
                    octets.writeBytes(address.substring(i, i + 1).getBytes(UTF_8));
                }
            }
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(octets.toByteArray()))
                    .toString();
        } catch (RuntimeException | CharacterCodingException e) {
            return address;
        }
    }

    private static String text(Element element, String selector) {
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
