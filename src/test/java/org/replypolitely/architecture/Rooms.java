package org.replypolitely.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which package of the core may see which: the table under "Rooms" in docs/architecture.md, read from there. */
record Rooms(Map<String, Set<String>> seen) {

    private static final Path DOCUMENT = Path.of("docs", "architecture.md");
    private static final Pattern ROW = Pattern.compile("\\| `([a-z.]+)` \\|[^|]+\\|([^|]*)\\|");
    private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

    static Rooms inTheDocument() {
        try {
            return of(Files.readString(DOCUMENT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rooms of(String document) {
        Map<String, Set<String>> rooms = new TreeMap<>();
        document.lines().map(ROW::matcher).filter(Matcher::matches).forEach(row -> {
            Set<String> seen = new TreeSet<>();
            NAME.matcher(row.group(2)).results().forEach(name -> seen.add(name.group(1)));
            rooms.put(row.group(1), seen);
        });
        return new Rooms(rooms);
    }

    /** All packages that the table names. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(seen.keySet());
        seen.values().forEach(names::addAll);
        return names;
    }

    /** What a package may see; nothing where the table has no row for it. */
    Set<String> seenFrom(String room) {
        return seen.getOrDefault(room, Set.of());
    }
}
