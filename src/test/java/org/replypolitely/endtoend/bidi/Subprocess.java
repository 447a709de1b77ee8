package org.replypolitely.endtoend.bidi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A program that was started here, with all it starts in turn; none of them survives {@link #close()}. */
final class Subprocess implements AutoCloseable {
    private static final int LINES_KEPT = 200;
    private static final long GRACE_MILLIS = 3_000;

    private final List<String> command;
    private final Process process;
    private final Deque<String> output = new ArrayDeque<>();
    private final Map<Long, ProcessHandle> family = new LinkedHashMap<>();

    Subprocess(List<String> command, Map<String, String> environment) {
        this.command = List.copyOf(command);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")));
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new BidiException("could not start " + command.get(0), e);
        }
        Leftovers.add(this);
        Thread reader = new Thread(this::readOutput, "output of " + command.get(0));
        reader.setDaemon(true);
        reader.start();
    }

    /** Waits for a line of the output in which the pattern is found, and gives its first group. */
    String awaitOutput(Pattern pattern) {
        return Patience.until(
                Duration.ofSeconds(30), "“" + pattern + "” from " + command.get(0), () -> printed(pattern), this::seen);
    }

    /** Waits until it has ended by itself. */
    void awaitEnd() {
        Patience.until(
                Patience.DEFAULT,
                command.get(0) + " to end",
                () -> process.isAlive() ? Optional.empty() : Optional.of(true),
                this::seen);
    }

    /** Asks it to end, as Ctrl-C and a service manager do. */
    void interrupt() {
        process.destroy();
    }

    /** What it has started, and they in turn. */
    Stream<ProcessHandle> descendants() {
        return process.descendants();
    }

    /** The last lines it has printed. */
    String printed() {
        synchronized (output) {
            return String.join("\n", output);
        }
    }

    /** Remembers what it has started by now, so that it is found again when its parent is gone. */
    void meetFamily() {
        synchronized (family) {
            try (Stream<ProcessHandle> descendants = descendants()) {
                descendants.forEach(child -> family.putIfAbsent(child.pid(), child));
            }
        }
    }

    @Override
    public void close() {
        meetFamily();
        List<ProcessHandle> all;
        synchronized (family) {
            all = Stream.concat(Stream.of(process.toHandle()), family.values().stream())
                    .toList();
        }
        all.forEach(ProcessHandle::destroy);
        long end = System.currentTimeMillis() + GRACE_MILLIS;
        for (ProcessHandle one : all) {
            try {
                one.onExit().get(Math.max(1, end - System.currentTimeMillis()), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                one.destroyForcibly();
            } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
                one.destroyForcibly();
            }
        }
        Leftovers.forget(this);
    }

    private Optional<String> printed(Pattern pattern) {
        synchronized (output) {
            for (String line : output) {
                Matcher matcher = pattern.matcher(line);
                if (matcher.find()) {
                    return Optional.of(matcher.group(1));
                }
            }
        }
        if (!process.isAlive()) {
            throw new IllegalStateException(
                    command.get(0) + " ended with " + process.exitValue() + " and said: " + printed());
        }
        return Optional.empty();
    }

    private String seen() {
        return "“" + printed() + "”";
    }

    private void readOutput() {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                synchronized (output) {
                    output.add(line);
                    if (output.size() > LINES_KEPT) {
                        output.remove();
                    }
                }
            }
        } catch (IOException e) {
            if (process.isAlive()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public String toString() {
        return command.get(0);
    }
}
