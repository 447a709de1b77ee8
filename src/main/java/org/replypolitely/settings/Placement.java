package org.replypolitely.settings;

/** Where the extension may show itself. Stored by its {@link #stored()} word. */
public enum Placement {
    /** Not chosen yet: nothing is inserted anywhere. */
    UNCHOSEN(""),
    /** A button beside each invitation. */
    PAGE("page"),
    /** Nothing in the page: the popup opens the panel in a window of its own. */
    POPUP("popup");

    private final String stored;

    Placement(String stored) {
        this.stored = stored;
    }

    /** The word under which this placement is stored. */
    public String stored() {
        return stored;
    }

    /** Reads a stored word; anything unknown means not chosen. */
    public static Placement ofStored(String word) {
        for (Placement placement : values()) {
            if (placement.stored.equals(word)) {
                return placement;
            }
        }
        return UNCHOSEN;
    }
}
