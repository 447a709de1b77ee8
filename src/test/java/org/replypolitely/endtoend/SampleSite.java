package org.replypolitely.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.replypolitely.endtoend.bidi.Network;

/**
 * The sample invitations page (test resources, folder {@code sample}) at the real address. A path that names a file gets
 * the file of that name; every other path of the site gets the page itself, as a single-page application does.
 */
public final class SampleSite implements Network.Site {
    /** Where the list of invitations stands. */
    public static final String INVITATIONS = "https://www.linkedin.com/mynetwork/invitation-manager/received/";

    private static final String HOST = "www.linkedin.com";
    private static final String ENTRY = "invitations.html";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon");

    @Override
    public Optional<Network.Answer> answer(URI address) {
        if (!HOST.equals(address.getHost())) {
            return Optional.empty();
        }
        String path = Optional.ofNullable(address.getPath()).orElse("/");
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.contains(".") ? file(file) : file(ENTRY);
    }

    private static Optional<Network.Answer> file(String name) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        try (InputStream in = SampleSite.class.getResourceAsStream("/sample/" + name)) {
            return in == null || type == null
                    ? Optional.empty()
                    : Optional.of(Network.Answer.file(type, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
