package org.replypolitely.follow;

import org.replypolitely.text.WholeNumbers;

/** How following the user went the last time; kept for the options to say. */
public sealed interface FollowingStatus {

    /** The form in which it is stored. */
    String stored();

    /** Nothing to say. */
    record None() implements FollowingStatus {
        @Override
        public String stored() {
            return "";
        }
    }

    /**
     * Everything was handed to the browser.
     *
     * @param left but so many, which found no room
     */
    record Sent(int left) implements FollowingStatus {
        @Override
        public String stored() {
            return Integer.toString(left);
        }
    }

    /** The browser would not read or take it. */
    record Refused() implements FollowingStatus {
        @Override
        public String stored() {
            return "refused";
        }
    }

    /** It was taken out of the account elsewhere, and this machine stopped. */
    record Stopped() implements FollowingStatus {
        @Override
        public String stored() {
            return "stopped";
        }
    }

    /** Reads the stored form; whatever is none says nothing. */
    static FollowingStatus ofStored(String stored) {
        if (stored.equals("refused")) {
            return new Refused();
        }
        if (stored.equals("stopped")) {
            return new Stopped();
        }
        int left = WholeNumbers.read(stored);
        return left == WholeNumbers.NONE ? new None() : new Sent(left);
    }
}
