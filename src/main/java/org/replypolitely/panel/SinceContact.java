package org.replypolitely.panel;

/** How long ago two people were last in touch, as coarsely as anybody remembers. */
public enum SinceContact {
    THIS_YEAR(0),
    A_YEAR_OR_TWO(1),
    LONGER(3),
    MANY_YEARS(8);

    private final int years;

    SinceContact(int years) {
        this.years = years;
    }

    /** Whole years, at least. */
    public int years() {
        return years;
    }
}
