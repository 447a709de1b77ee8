package org.replypolitely.invitation;

/**
 * Tells one pending invitation from every other one on a page, across re-renders.
 *
 * @param urn the site's identifier of the invitation, or an empty string where the page shows none
 * @param slug the inviter's profile slug, percent-decoded; never empty
 */
public record InvitationKey(String urn, String slug) {

    /** The person who invites, across all their invitations; the invitation itself where the person is not known. */
    public String person() {
        return slug.isEmpty() ? urn : slug;
    }
}
