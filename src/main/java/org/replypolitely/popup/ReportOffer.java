package org.replypolitely.popup;

/** When the popup offers a structure report: on a page that should hold invitations and on which something was not understood. */
public final class ReportOffer {

    private ReportOffer() {}

    /** Tells whether there is something to report: an unreadable invitation, or none at all where some should be. */
    public static boolean isDue(PopupState state) {
        return state.found() instanceof Found.Invitations found
                && found.onInvitationPath()
                && (found.unrecognised() > 0 || found.entries().isEmpty());
    }
}
