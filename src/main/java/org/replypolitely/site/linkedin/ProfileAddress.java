package org.replypolitely.site.linkedin;

/** The address of a person's profile. */
final class ProfileAddress {

    private static final String PERSON = "/in/";

    private ProfileAddress() {}

    /** The slug in this address, percent-decoded, or an empty string where the address is not a person's. */
    static String slug(String address) {
        int start = address.indexOf(PERSON);
        if (start < 0) {
            return "";
        }
        start += PERSON.length();
        int end = start;
        while (end < address.length() && !endsSlug(address.charAt(end))) {
            end++;
        }
        return decoded(address.substring(start, end));
    }

    private static boolean endsSlug(char c) {
        return c == '/' || c == '?' || c == '#';
    }

    /** Decodes percent-encoded UTF-8; what is not well-formed stays as it is, as a whole. */
    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder decoded = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) != '%') {
                decoded.append(text.charAt(i++));
                continue;
            }
            int lead = octet(text, i);
            int length = sequenceLength(lead);
            int codePoint = length == 1 ? lead : lead & (0x7f >> length);
            for (int k = 1; k < length; k++) {
                int next = octet(text, i + 3 * k);
                codePoint = (codePoint << 6) | (next & 0x3f);
                length = next >> 6 == 2 ? length : 0;
            }
            if (!isWellFormed(codePoint, length)) {
                return text;
            }
            decoded.appendCodePoint(codePoint);
            i += 3 * length;
        }
        return decoded.toString();
    }

    /** No sequence is longer than it need be, and none makes half a character. */
    private static boolean isWellFormed(int codePoint, int length) {
        return switch (length) {
            case 1, 2 -> true;
            case 3 -> codePoint >= 0x800 && (codePoint < 0xd800 || codePoint > 0xdfff);
            case 4 -> codePoint >= 0x10000 && codePoint <= 0x10ffff;
            default -> false;
        };
    }

    private static int sequenceLength(int lead) {
        if (lead < 0) {
            return 0;
        }
        if (lead < 0x80) {
            return 1;
        }
        if (lead < 0xc2) {
            return 0;
        }
        return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    }

    /** The octet that is written at this place as a percent sign and two digits, or -1. */
    private static int octet(String text, int at) {
        if (at + 2 >= text.length() || text.charAt(at) != '%') {
            return -1;
        }
        int high = digit(text.charAt(at + 1));
        int low = digit(text.charAt(at + 2));
        return high < 0 || low < 0 ? -1 : (high << 4) | low;
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        int letter = c | 0x20;
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }
}
