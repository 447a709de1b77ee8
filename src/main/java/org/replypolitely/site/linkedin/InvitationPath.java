package org.replypolitely.site.linkedin;

/** The addresses that can hold invitations: lists of them, and profiles. Everywhere else nothing is looked at. */
public final class InvitationPath {

    private static final String NETWORK = "/mynetwork/";
    private static final String MANAGER = "/mynetwork/invitation-manager/";
    private static final String SENT = MANAGER + "sent/";

    private InvitationPath() {}

    /** Tells whether the page at this path, as in {@code location.pathname}, can hold received invitations at all. */
    public static boolean mayHoldInvitations(String path) {
        return isList(path) || isProfile(path);
    }

    /** Tells whether this is the profile of one person, who may have sent an invitation. */
    public static boolean isProfile(String path) {
        String slug = path.startsWith(ProfileAddress.PERSON) ? ProfileAddress.slug(path) : "";
        int length = ProfileAddress.PERSON.length() + slug.length();
        return !slug.isEmpty() && (path.length() == length || (path.length() == length + 1 && path.endsWith("/")));
    }

    /** Tells whether this is a list of received invitations, or a page with a preview of it. */
    public static boolean isList(String path) {
        return isFolder(path, NETWORK)
                || isFolder(path, NETWORK + "grow/")
                || ((isFolder(path, MANAGER) || path.startsWith(MANAGER))
                        && !isFolder(path, SENT)
                        && !path.startsWith(SENT));
    }

    /** Whether there is a slash at the end makes no difference. */
    private static boolean isFolder(String path, String folder) {
        return path.equals(folder) || (path.length() == folder.length() - 1 && folder.startsWith(path));
    }
}
