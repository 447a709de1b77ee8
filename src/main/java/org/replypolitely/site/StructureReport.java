package org.replypolitely.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes a part of a page for a bug report: tags, attribute names, the shapes of values and addresses, how often things
 * come in a row. No text, no name and no identifier of the page is in it, so that it can be shown to anybody.
 *
 * <p>A line an element, indented by one space a level: {@code a [href=/in/x/] names}. {@code text} says that there is text,
 * {@code names} that the text, or the label, has in it what a link to a person says; {@code ×3} that three like this,
 * with all that is in them, follow each other.
 *
 * @param <E> an element of the document
 */
public final class StructureReport<E> {

    /** The first line of every report, and the version of its form. */
    public static final String TITLE = "Reply Politely structure report 1";

    /** A page of another shape can be enormous; the beginning tells enough. */
    private static final int MOST_LINES = 400;

    private static final int DEEPEST = 40;
    private static final String PERSON_LINK = "a[href*=\"/in/\"]";
    private static final int MOST_NAMES = 200;

    private final Dom<E> dom;
    private final List<String> names = new ArrayList<>();

    private StructureReport(Dom<E> dom) {
        this.dom = dom;
    }

    /**
     * Describes what is in these elements.
     *
     * @param path the path of the page's address
     * @param recognised how many invitations were recognised on the page
     * @param roots what is to be described
     */
    public static <E> String of(Dom<E> dom, String path, int recognised, List<E> roots) {
        StructureReport<E> report = new StructureReport<>(dom);
        List<String> lines = new ArrayList<>();
        for (E root : roots) {
            report.learnNames(root);
        }
        for (E root : roots) {
            lines.addAll(report.describe(root, 0));
        }
        StringBuilder whole = new StringBuilder(TITLE);
        whole.append("\npage ").append(address(path));
        whole.append("\nrecognised ").append(recognised).append(", described ").append(roots.size());
        int count = Math.min(lines.size(), MOST_LINES);
        for (int i = 0; i < count; i++) {
            whole.append('\n').append(lines.get(i));
        }
        return whole.append(count < lines.size() ? "\n…\n" : "\n").toString();
    }

    private void learnNames(E root) {
        Elements<E> links = dom.all(root, PERSON_LINK);
        for (int i = 0; i < links.count() && names.size() < MOST_NAMES; i++) {
            String name = dom.line(links.at(i));
            if (!name.isEmpty() && !names.contains(name)) {
                names.add(name);
            }
        }
    }

    /** The element's line and those of what is in it. */
    private List<String> describe(E element, int depth) {
        List<String> lines = new ArrayList<>();
        lines.add(" ".repeat(depth) + line(element));
        List<String> before = List.of();
        int like = 0;
        for (E child = firstChild(element); child != null && depth < DEEPEST && lines.size() <= MOST_LINES; ) {
            List<String> described = describe(child, depth + 1);
            if (described.equals(before)) {
                like++;
            } else {
                add(lines, before, like);
                before = described;
                like = 1;
            }
            child = dom.next(child);
        }
        add(lines, before, like);
        return lines;
    }

    private static void add(List<String> lines, List<String> described, int like) {
        for (int i = 0; i < described.size(); i++) {
            lines.add(described.get(i) + (i == 0 && like > 1 ? " ×" + like : ""));
        }
    }

    private @Nullable E firstChild(E element) {
        return dom.first(element, "*");
    }

    private String line(E element) {
        StringBuilder line = new StringBuilder(StructureWords.masked(dom.tag(element)));
        String attributes = dom.attributeNames(element);
        int start = 0;
        while (start < attributes.length()) {
            int end = attributes.indexOf(' ', start);
            end = end < 0 ? attributes.length() : end;
            attribute(line, attributes.substring(start, end), element);
            start = end + 1;
        }
        if (dom.hasOwnText(element)) {
            line.append(hasName(dom.line(element)) ? " names" : " text");
        }
        return line.toString();
    }

    private void attribute(StringBuilder line, String name, E element) {
        String value = dom.attribute(element, name);
        line.append(" [").append(StructureWords.masked(name));
        if (name.equals("href")) {
            line.append('=').append(address(value));
        } else if (name.equals("aria-label")) {
            line.append(hasName(value) ? "=names" : "");
        } else if (isTechnical(name)) {
            line.append('=').append(shape(value));
        }
        line.append(']');
    }

    /** What a program wrote for a program; everything else may be words for people. */
    private static boolean isTechnical(String name) {
        return switch (name) {
            case "class",
                    "role",
                    "type",
                    "dir",
                    "componentkey",
                    "data-testid",
                    "data-view-name",
                    "data-sdui-screen",
                    "aria-hidden",
                    "aria-expanded",
                    "aria-haspopup",
                    "aria-modal",
                    "contenteditable" -> true;
            default -> false;
        };
    }

    private boolean hasName(String words) {
        for (String name : names) {
            if (words.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** An address without its host, without the values in it, and without what leads to somebody. */
    private static String address(String given) {
        int host = given.indexOf("://");
        int path = host < 0 ? 0 : given.indexOf('/', host + 3);
        String rest = path < 0 ? "" : given.substring(path);
        StringBuilder shape = new StringBuilder();
        String before = "";
        boolean value = false;
        int start = 0;
        for (int i = 0; i <= rest.length(); i++) {
            char c = i == rest.length() ? '#' : rest.charAt(i);
            if (c == '/' || c == '?' || c == '&' || c == '=' || c == '#') {
                String part = rest.substring(start, i);
                if (!value) {
                    shape.append(isSomebodys(before) && !part.isEmpty() ? "x" : shape(part));
                }
                if (c == '#') {
                    break;
                }
                if (!value || c != '/') {
                    shape.append(c);
                }
                value = c == '=' || (value && c == '/');
                before = part;
                start = i + 1;
            }
        }
        return shape.toString();
    }

    /** Whether what comes next in an address is a name that somebody chose. */
    private static boolean isSomebodys(String part) {
        return switch (part) {
            case "in", "company", "showcase", "school", "events", "groups", "newsletters" -> true;
            default -> false;
        };
    }

    private static String shape(String value) {
        return StructureWords.masked(value);
    }
}
