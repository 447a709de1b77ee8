package org.replypolitely.site.linkedin;

/** The addresses that can hold invitations. Everywhere else nothing is looked at. */
public final class InvitationPath {

    private static final String NETWORK = "/mynetwork/";
    private static final String MANAGER = "/mynetwork/invitation-manager/";

    private InvitationPath() {}

    /** Tells whether the page at this path, as in {@code location.pathname}, can hold received invitations. */
    public static boolean mayHoldInvitations(String path) {
        String whole = path.endsWith("/") ? path : path + "/";
        return whole.equals(NETWORK)
                || whole.equals("/mynetwork/grow/")
                || (whole.startsWith(MANAGER) && !whole.startsWith("sent/", MANAGER.length()));
    }
}
