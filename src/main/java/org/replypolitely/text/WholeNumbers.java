package org.replypolitely.text;

/** Whole numbers as they are written in addresses and messages. */
public final class WholeNumbers {

    /** What {@link #read} gives for everything that is no such number. */
    public static final int NONE = -1;

    private static final int MOST_DIGITS = 10;

    private WholeNumbers() {}

    /**
     * The number that these digits (0 to 9 only, no sign) stand for, up to the largest {@code int}: browsers number tabs
     * that far. {@link #NONE} for anything else.
     */
    public static int read(String digits) {
        if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
            return NONE;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9 || value > (Integer.MAX_VALUE - digit) / 10) {
                return NONE;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
