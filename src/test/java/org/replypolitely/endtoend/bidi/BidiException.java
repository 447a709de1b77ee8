package org.replypolitely.endtoend.bidi;

/** The browser refused a command, its script threw, or something awaited was not seen in time. */
public final class BidiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BidiException(String message) {
        super(message);
    }

    public BidiException(String message, Throwable cause) {
        super(message, cause);
    }
}
