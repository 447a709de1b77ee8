package org.replypolitely.endtoend.bidi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One WebSocket to a browser that speaks WebDriver BiDi: commands with their answers, and events.
 *
 * <p>Listeners run on the socket's own thread: they may {@link #tell} but never {@link #send}, which waits.
 */
public final class BidiConnection implements AutoCloseable {
    /** How long a command may take before the wait is given up. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
    private final Map<String, List<Consumer<JsonNode>>> listeners = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private final WebSocket socket;
    private CompletableFuture<@Nullable WebSocket> lastSent = CompletableFuture.completedFuture(null);

    private BidiConnection(URI address) {
        try {
            socket = HttpClient.newHttpClient()
                    .newWebSocketBuilder()
                    .connectTimeout(PATIENCE)
                    .buildAsync(address, new Reader())
                    .join();
        } catch (CompletionException e) {
            throw new BidiException("no WebDriver BiDi at " + address, e);
        }
    }

    /** Connects; throws {@link BidiException} when nothing answers there. */
    public static BidiConnection open(URI address) {
        return new BidiConnection(address);
    }

    /** Completed when the browser has gone, or this was closed. */
    public CompletableFuture<Void> closed() {
        return closed.copy();
    }

    /** Asks for events and hears them. A name like {@code network.beforeRequestSent}. */
    public void on(String event, Consumer<JsonNode> listener) {
        listeners.computeIfAbsent(event, name -> new CopyOnWriteArrayList<>()).add(listener);
        send("session.subscribe", "events", List.of(event));
    }

    /** Sends a command and waits for its result. Parameters are names and values in turn. */
    public JsonNode send(String method, Object... parameters) {
        return send(method, Json.object(parameters));
    }

    /** Sends a command and waits for its result. */
    public JsonNode send(String method, ObjectNode parameters) {
        return send(PATIENCE, method, parameters);
    }

    /** Sends a command and waits so long for its result. */
    public JsonNode send(Duration patience, String method, ObjectNode parameters) {
        CompletableFuture<JsonNode> answer = post(method, parameters);
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new BidiException(
                    "no answer within " + patience.toSeconds() + " s to " + described(method, parameters), e);
        } catch (ExecutionException e) {
            throw new BidiException(described(method, parameters) + " failed: " + reason(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BidiException("interrupted while waiting for " + described(method, parameters), e);
        }
    }

    /** Sends a command without waiting; whether it succeeds is not heard of. */
    public void tell(String method, ObjectNode parameters) {
        var unused = post(method, parameters);
    }

    private CompletableFuture<JsonNode> post(String method, ObjectNode parameters) {
        int id = ids.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        awaited.put(id, answer);
        if (closed.isDone()) {
            hangUp("the browser has gone");
            return answer;
        }
        String text =
                Json.object("id", id, "method", method, "params", parameters).toString();
        synchronized (this) {
            // a WebSocket takes one text at a time
            lastSent = lastSent.thenCompose(sent -> socket.sendText(text, true)).whenComplete((done, failed) -> {
                if (failed != null) {
                    hangUp("the browser can't be reached: " + failed.getMessage());
                }
            });
        }
        return answer;
    }

    @Override
    public void close() {
        socket.abort();
        hangUp("the connection was closed");
    }

    private void receive(String text) {
        JsonNode message = Json.parse(text);
        switch (message.path("type").asText()) {
            case "event" -> {
                for (Consumer<JsonNode> listener :
                        listeners.getOrDefault(message.path("method").asText(), List.of())) {
                    listener.accept(message.path("params"));
                }
            }
            case "success" -> answer(message).complete(message.path("result"));
            default ->
                answer(message)
                        .completeExceptionally(
                                new BidiException(message.path("error").asText() + ": "
                                        + Json.shorten(message.path("message").asText())));
        }
    }

    private CompletableFuture<JsonNode> answer(JsonNode message) {
        CompletableFuture<JsonNode> answer = awaited.remove(message.path("id").asInt());
        return answer == null ? new CompletableFuture<>() : answer;
    }

    private void hangUp(String why) {
        closed.complete(null);
        for (Integer id : List.copyOf(awaited.keySet())) {
            CompletableFuture<JsonNode> answer = awaited.remove(id);
            if (answer != null) {
                answer.completeExceptionally(new BidiException(why));
            }
        }
    }

    private static String reason(ExecutionException e) {
        Throwable cause = e.getCause();
        return cause == null ? "" + e.getMessage() : "" + cause.getMessage();
    }

    private static String described(String method, ObjectNode parameters) {
        return method + " " + Json.shorten(parameters.toString());
    }

    private final class Reader implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                String whole = text.toString();
                text.setLength(0);
                receive(whole);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            hangUp("the browser closed the connection");
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            hangUp("the connection broke: " + error.getMessage());
        }
    }
}
