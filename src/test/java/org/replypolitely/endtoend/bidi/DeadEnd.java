package org.replypolitely.endtoend.bidi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An HTTP proxy on this machine that leads nowhere: it writes down what it was asked for and answers 502. */
final class DeadEnd implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 2_000;

    private final ServerSocket socket;
    private final List<String> errands;
    private final List<String> asked = new ArrayList<>();

    /**
     * Listens at once.
     *
     * @param errands endings of the hosts that the browser asks for on its maker's behalf; they get nothing either, but
     *     are not written down
     */
    DeadEnd(List<String> errands) {
        this.errands = List.copyOf(errands);
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::listen, "dead end proxy");
        thread.setDaemon(true);
        thread.start();
    }

    /** Where it listens, on the loopback address. */
    int port() {
        return socket.getLocalPort();
    }

    /** The first words of the requests, like {@code CONNECT host:443}. */
    List<String> asked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }

    /** Takes back one thing that was asked for. */
    void forget(String request) {
        synchronized (asked) {
            asked.remove(request);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                // a browser opens connections in advance and keeps silent on them: none may hold up the others
                Socket client = socket.accept();
                Thread thread = new Thread(() -> serve(client), "dead end connection");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                // closed, as the condition above sees
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            refuse(client);
        } catch (IOException e) {
            // the browser kept silent or hung up: it asked for nothing
        }
    }

    private void refuse(Socket client) throws IOException {
        client.setSoTimeout(PATIENCE_MILLIS);
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        String line = in.readLine();
        if (line == null) {
            return;
        }
        String request = line.replaceFirst(" HTTP/.*", "");
        String host = request.replaceFirst("^\\S+ (https?://)?", "").replaceFirst("[:/].*", "");
        if (errands.stream().noneMatch(host::endsWith)) {
            synchronized (asked) {
                asked.add(request);
            }
        }
        client.getOutputStream()
                .write("HTTP/1.1 502 Nothing leaves this machine\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
    }
}
