package org.replypolitely.build;

/** The build cannot go on: the message says what is wrong, where, and what to do. */
public final class BuildFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Fails with this message. */
    public BuildFailure(String message) {
        super(message);
    }
}
