package org.replypolitely.invitation;

/** Letters in fancy dress, as profiles wear them to stand out: circled, full-width, or "mathematical" bold and script. */
final class FancyLetters {

    private static final int ALPHABET = 26;

    private FancyLetters() {}

    /** The plain Latin letter that a character stands for, or the character itself. */
    static int plain(int c) {
        if (c >= 0x1D400 && c <= 0x1D6A3) {
            int place = (c - 0x1D400) % (2 * ALPHABET);
            return place < ALPHABET ? 'A' + place : 'a' + place - ALPHABET;
        }
        if (c >= 0x24B6 && c <= 0x24E9) {
            int place = c - 0x24B6;
            return place < ALPHABET ? 'A' + place : 'a' + place - ALPHABET;
        }
        if (c >= 0xFF21 && c <= 0xFF3A) {
            return 'A' + c - 0xFF21;
        }
        return c >= 0xFF41 && c <= 0xFF5A ? 'a' + c - 0xFF41 : c;
    }
}
