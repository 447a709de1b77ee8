package org.replypolitely.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.replypolitely.site.StructureReport;

/**
 * Turns a structure report out of a bug report into the skeleton of a page fixture: the same elements with invented people in
 * them. What the report left out, a person fills in by hand: {@code x} stands where a word was.
 *
 * <p>{@code mvn -q compile exec:java@fixture -Dreport=report.txt > page.html}
 */
public final class FixtureSkeleton {

    private static final Pattern LINE = Pattern.compile("( *)(\\S+)((?: \\[[^\\]]*\\])*)( text| names)?( ×\\d+)?");
    private static final Pattern ATTRIBUTE = Pattern.compile(" \\[([^=\\]]+)(?:=([^\\]]*))?\\]");
    private static final Pattern IN = Pattern.compile("/in/x(?=/|$|\\?)");
    private static final Set<String> VOID = Set.of("area", "br", "hr", "img", "input", "meta", "source", "wbr");
    private static final int HEADER_LINES = 3;

    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private int people;

    private FixtureSkeleton() {}

    /** Prints the skeleton made of the report in the file that is the one argument. */
    public static void main(String[] arguments) throws IOException {
        System.out.print(of(Files.readString(Path.of(arguments[0]))));
    }

    /**
     * Makes the skeleton.
     *
     * @throws IllegalArgumentException where this is no structure report, with the line that is none of its lines
     */
    public static String of(String report) {
        List<String> lines = report.strip().lines().toList();
        if (!lines.get(0).equals(StructureReport.TITLE) || lines.size() <= HEADER_LINES) {
            throw new IllegalArgumentException(
                    "A report begins with “" + StructureReport.TITLE + "” and describes something");
        }
        FixtureSkeleton skeleton = new FixtureSkeleton();
        lines.subList(HEADER_LINES, lines.size()).forEach(skeleton::take);
        skeleton.closeTo(0);
        return "<!doctype html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Invitations</title></head>\n<body>\n"
                + skeleton.html
                + "</body>\n</html>\n";
    }

    private void take(String line) {
        if (line.equals("…")) {
            return;
        }
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No line of a report: " + line);
        }
        int depth = parts.group(1).length();
        closeTo(depth);
        if (depth == 0) {
            people++;
        }
        indent(depth).append('<').append(parts.group(2));
        Matcher attributes = ATTRIBUTE.matcher(parts.group(3));
        while (attributes.find()) {
            attribute(attributes.group(1), attributes.group(2));
        }
        html.append('>');
        if (parts.group(4) != null) {
            html.append(parts.group(4).equals(" names") ? "Person " + people : "Text");
        }
        if (parts.group(5) != null) {
            html.append("<!-- ").append(parts.group(5).strip()).append(" -->");
        }
        html.append('\n');
        if (!VOID.contains(parts.group(2))) {
            open.push(parts.group(2));
        }
    }

    private void attribute(String name, String value) {
        html.append(' ').append(name);
        if (value != null) {
            String filled = name.equals("aria-label")
                    ? "Do something with Person " + people
                    : IN.matcher(value).replaceAll("/in/person-" + people);
            html.append("=\"").append(filled).append('"');
        }
    }

    private void closeTo(int depth) {
        while (open.size() > depth) {
            indent(open.size() - 1).append("</").append(open.pop()).append(">\n");
        }
    }

    private StringBuilder indent(int depth) {
        return html.append("  ".repeat(depth));
    }
}
