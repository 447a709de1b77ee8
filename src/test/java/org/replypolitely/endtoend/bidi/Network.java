package org.replypolitely.endtoend.bidi;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole of the web as the browser sees it: one site of files answers at its real address, everything else fails and
 * is written down.
 *
 * <p>What a page asks for is intercepted over BiDi before it is sent. What BiDi does not see (a worker, the browser's own
 * errands) ends at a {@link DeadEnd} proxy on this machine, so nothing leaves it either way.
 */
public final class Network {
    /**
     * What an address answers with.
     *
     * @param base64 the body
     */
    public record Answer(int status, String contentType, String base64) {
        /** A file of a content type like {@code text/css}. */
        public static Answer file(String contentType, byte[] body) {
            return new Answer(200, contentType, Base64.getEncoder().encodeToString(body));
        }

        /** An HTML document. */
        public static Answer html(String document) {
            return file("text/html; charset=utf-8", document.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Says what an address answers with; empty for addresses that don't exist here. */
    @FunctionalInterface
    public interface Site {
        Optional<Answer> answer(URI address);
    }

    private final BidiConnection connection;
    private final DeadEnd deadEnd;
    private final List<String> refused = new ArrayList<>();
    private volatile Site site = address -> Optional.empty();

    Network(BidiConnection connection, DeadEnd deadEnd) {
        this.connection = connection;
        this.deadEnd = deadEnd;
        connection.on("network.beforeRequestSent", this::onRequest);
        connection.send(
                "network.addIntercept",
                "phases",
                List.of("beforeRequestSent"),
                "urlPatterns",
                List.of(Map.of("type", "pattern", "protocol", "http"), Map.of("type", "pattern", "protocol", "https")));
    }

    /** From now on this site answers. */
    public void serve(Site served) {
        site = served;
    }

    /** The addresses that pages asked for and that no site answered, in order. */
    public List<String> refused() {
        synchronized (refused) {
            return List.copyOf(refused);
        }
    }

    /** What was asked for past the interception, in order, like {@code CONNECT host:443}. */
    public List<String> strayed() {
        return deadEnd.asked();
    }

    /** The test's own wish for a page went past the interception; it led nowhere, and does not count. */
    void overlookOwn(URI address) {
        deadEnd.forget("CONNECT " + address.getHost() + ":443");
    }

    private void onRequest(JsonNode event) {
        if (!event.path("isBlocked").asBoolean()) {
            return;
        }
        JsonNode request = event.path("request").path("request");
        String address = event.path("request").path("url").asText();
        Optional<Answer> answer = answered(address);
        if (answer.isEmpty()) {
            if (!address.endsWith("/favicon.ico")) {
                // that is the browser's own wish
                synchronized (refused) {
                    refused.add(address);
                }
            }
            connection.tell("network.failRequest", Json.object("request", request));
            return;
        }
        connection.tell(
                "network.provideResponse",
                Json.object(
                        "request",
                        request,
                        "statusCode",
                        answer.get().status(),
                        "reasonPhrase",
                        "Served from this machine",
                        "headers",
                        List.of(Map.of(
                                "name",
                                "content-type",
                                "value",
                                Map.of("type", "string", "value", answer.get().contentType()))),
                        "body",
                        Map.of("type", "base64", "value", answer.get().base64())));
    }

    private Optional<Answer> answered(String address) {
        try {
            return site.answer(URI.create(address));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
