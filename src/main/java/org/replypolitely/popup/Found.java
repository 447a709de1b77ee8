package org.replypolitely.popup;

import java.util.List;
import org.replypolitely.protocol.FromSpotter;

/** What the popup found on the tab in front. */
public sealed interface Found {

    /** It is still looking. */
    record Looking() implements Found {}

    /** The tab shows another site. */
    record AnotherSite() implements Found {}

    /**
     * The site, but no script of ours answers: the tab is older than the installation, or access is withheld.
     *
     * @param mending whether the user had it mended, without success so far
     */
    record Silence(boolean mending) implements Found {}

    /**
     * The site answers.
     *
     * @param onInvitationPath whether this is a page that should hold invitations
     * @param unrecognised how many could not be read
     * @param entries the invitations, in the page's order
     */
    record Invitations(boolean onInvitationPath, int unrecognised, List<FromSpotter.Entry> entries) implements Found {

        public Invitations {
            entries = List.copyOf(entries);
        }
    }
}
