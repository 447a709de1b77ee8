package org.replypolitely.settings;

/** Where the extension may show itself. Stored by its {@link #stored()} word. */
public enum Placement {
    /** Not chosen yet: nothing is inserted anywhere. */
    UNCHOSEN(""),
    /** A button beside each invitation. */
    PAGE(Placement.PAGE_WORD),
    /** Nothing in the page: the popup opens the panel in a window of its own. */
    POPUP("popup");

    /** The word of {@link #PAGE}, for the script that is too small for an enum. */
    public static final String PAGE_WORD = "page";

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
