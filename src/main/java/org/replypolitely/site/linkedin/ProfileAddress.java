package org.replypolitely.site.linkedin;

/** The address of a person's profile. */
final class ProfileAddress {

    /** What stands before the slug. */
    static final String PERSON = "/in/";

    private ProfileAddress() {}

    /** The slug in this address as it stands there, or an empty string where the address is not a person's. */
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
        return address.substring(start, end);
    }

    private static boolean endsSlug(char c) {
        return c == '/' || c == '?' || c == '#';
    }
}
