package org.replypolitely.site.linkedin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.invitation.Note;
import org.replypolitely.invitation.Person;
import org.replypolitely.invitation.ReplyControl;

/**
 * A page of invented people and everything that must be read from it. Adding one is adding two files, {@code NAME.html}
 * and {@code NAME.json}, below {@code src/test/resources/pages}.
 *
 * @param name variant and name
 * @param html the page
 * @param path the path of its address
 * @param unrecognised how many things on it look like an invitation and are not understood
 * @param invitations what it holds, in order
 */
public record PageFixture(String name, String html, String path, int unrecognised, List<Invitation> invitations) {

    private static final Path ROOT = Path.of("src/test/resources/pages");

    /** Every fixture there is. */
    public static List<PageFixture> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .map(PageFixture::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageFixture load(Path html) {
        String name = ROOT.relativize(html).toString().replace(".html", "").replace('\\', '/');
        try {
            JsonNode record =
                    new ObjectMapper().readTree(ROOT.resolve(name + ".json").toFile());
            List<Invitation> invitations = new ArrayList<>();
            record.required("invitations").forEach(each -> invitations.add(invitation(each)));
            return new PageFixture(
                    name,
                    Files.readString(html),
                    record.required("path").asText(),
                    record.required("unrecognised").asInt(),
                    invitations);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Invitation invitation(JsonNode record) {
        String slug = text(record, "slug");
        return new Invitation(
                new InvitationKey(text(record, "urn"), slug),
                new Person(text(record, "name"), slug, text(record, "headline")),
                new Note(text(record, "note"), record.required("cut").asBoolean()),
                text(record, "mutual"),
                text(record, "age"),
                ReplyControl.valueOf(text(record, "replyControl")));
    }

    private static String text(JsonNode record, String field) {
        return record.required(field).asText();
    }

    @Override
    public String toString() {
        return name;
    }
}
