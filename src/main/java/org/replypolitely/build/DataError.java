package org.replypolitely.build;

/** A mistake in a data file: where it is, what is wrong and what to do. */
public final class DataError extends IllegalArgumentException {

    /** A mistake at a line of a file; the message reads {@code file:line: what is wrong; what to do}. */
    public DataError(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
