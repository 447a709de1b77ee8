package org.replypolitely.site.linkedin;

import org.replypolitely.site.OwnElements;

/**
 * Everything that is known of the structure of the site's pages, and nothing else. No word of any language stands here.
 *
 * <p>A change of the site is met by one more alternative, with its variant and date, and two fixture files.
 *
 * <ul>
 *   <li>V1: the classic pages, 2018 to about 2025
 *   <li>V2: the first server-driven pages, 2025
 *   <li>V3: the server-driven pages of 2026
 * </ul>
 */
final class Catalogue {

    /** What may be the card of an invitation. Where one holds another, the inner one is the card. */
    static final String CARD = "[role=listitem]:is([componentkey^=\"urn:li:invitation:\"]" // V2 2025-12, V3
            + ",[data-testid=\"lazy-column\"] *" // V3 2026
            + ",[componentkey=\"InvitationManagerPage_InvitationsList\"] *" // V2
            + ",[componentkey=\"MyNetwork_InvitationsPreview\"] *)" // V2, V3
            + ",[data-view-name=\"pending-invitation\"]" // V2, gone by 2026-09
            + ",.invitation-card" // V1
            + ",.mn-invitations-preview li"; // V1

    /** Of these, what is the card of one invitation whatever is in it; most of what a page adds is one. */
    static final String SURE_CARD = "[componentkey^=\"urn:li:invitation:\"]" // V2 2025-12, V3
            + ",[data-view-name=\"pending-invitation\"]" // V2
            + ",.invitation-card"; // V1

    /** What carries the identifier of the invitation, and in which attribute. V2, V3; V1 shows none. */
    static final String URN_HOLDER = "[componentkey^=\"urn:li:invitation:\"]";

    static final String URN_ATTRIBUTE = "componentkey";

    /** What an invitation to something other than a connection links to. All variants. */
    static final String OTHER_KIND = "a:is([href*=\"/company/\"],[href*=\"/showcase/\"],[href*=\"/school/\"]"
            + ",[href*=\"/events/\"],[href*=\"/groups/\"],[href*=\"/newsletters/\"]"
            + ",[href*=\"/preload/custom-invite/\"])"; // a suggestion, V3

    /** What only the actions of somebody whom one may know have. V2, V3. */
    static final String SUGGESTION = "[componentkey^=\"ConnectButtonstate:\"]";

    /** A sign that this may be neither an invitation nor from a person. */
    static final String SUSPICIOUS = OTHER_KIND + "," + SUGGESTION;

    /** A link to a person. All variants. */
    static final String PERSON_LINK = "a[href*=\"/in/\"]";

    /** Copies that nobody hears or that nobody sees. All variants. */
    static final String HIDDEN = "[aria-hidden=\"true\"]";

    /** Inside a link, what stands out as the name. V2, V3; elsewhere the whole link is the name. */
    static final String NAME = "strong";

    /** Where a control says what it does, and to whom. All variants. */
    static final String LABEL = "aria-label";

    /** Anything that can be pressed or followed. All variants. */
    static final String CONTROL = "button,a,[role=button]:not(" + OwnElements.BUTTON + ")";

    /** Of these, those that say what they do; the attribute stands first, because few elements have it. */
    static final String LABELLED_CONTROL = "[" + LABEL + "]:is(button,a,[role=button]:not(" + OwnElements.BUTTON + "))";

    /** What holds two things or more; a mere wrapper around one is neither worth a step nor an object of the script's. */
    static final String FORK = ":has(> :nth-child(2))";

    /** The note. */
    static final String NOTE = "[data-testid=\"expandable-text-box\"]" // V3
            + ",.invitation-card__custom-message"; // V1

    /** What shows the rest of a cut note, or hides it again; its words are the page's, not the inviter's. */
    static final String NOTE_EXPANDER = "[data-testid=\"expandable-text-button\"]" // V3
            + ",.lt-line-clamp__more,.lt-line-clamp__less,.lt-line-clamp__ellipsis"; // V1

    /** What stands in or beside a note and is not part of it. */
    static final String NOT_IN_NOTE =
            HIDDEN + ",button,[role=button],a[href*=\"/messaging/compose/\"]," + NOTE_EXPANDER;

    /** The card's own way to answer without accepting. */
    static final String REPLY = "a[href*=\"/messaging/compose/\"]" // all variants
            + ",.message-anywhere-button"; // V1

    /** What can be pressed or followed and yet decides nothing. */
    static final String PASSIVE_CONTROL =
            PERSON_LINK + "," + REPLY + "," + NOTE_EXPANDER + ",a[href*=\"/search/results/\"]";

    /** The line under the name. V1; elsewhere it is the block after the name. */
    static final String HEADLINE = ".invitation-card__subtitle";

    /** The connections in common. V1; elsewhere it is the block after the headline. */
    static final String MUTUAL = ".member-insights";

    /** What only the block of the connections in common has in it. V2, V3. */
    static final String MUTUAL_SIGN = "a[href*=\"/search/results/\"],figure,img";

    /** The age of the invitation. V1, V2; V3 until 2026-06. */
    static final String AGE = ".time-badge,time";

    // ---- the profile of somebody who sent an invitation

    /** The main part of a page. All variants. */
    static final String MAIN = ":is(main,[role=main])";

    /** The two actions and what stands after them: a control that opens a menu. */
    private static final String MENU =
            ":is(button,[role=button])[aria-expanded]:not([aria-label])" // V2, V3: without a label
                    + ",:is(.pvs-profile-actions,.pv-top-card-v2-ctas) .artdeco-dropdown__trigger"; // V1: with one

    static final String PROFILE_MENU = MAIN + " section :is(" + MENU + ")";

    /** What holds that control together with what its menu offers. V1; elsewhere the menu is made when it is opened. */
    static final String PROFILE_MENU_BOX = ".artdeco-dropdown";

    /** What a profile's first part is. */
    static final String PROFILE_PART = "section";

    /** What may say the name there. */
    static final String PROFILE_NAME = ":is(h1,h2,h3,[role=heading])";

    /** The same where no heading does. */
    static final String PROFILE_NAME_TEXT = "p,strong";

    /** The line under the name. V1; elsewhere it is told by standing in both copies of the first part. */
    static final String PROFILE_HEADLINE = ".pv-top-card .text-body-medium";

    /** What may hold such a line. */
    static final String PROFILE_LINE = "p,div,span";

    /** The connections in common there: a search among one's own. */
    static final String PROFILE_MUTUAL = "a:is([href*=\"facetConnectionOf\"],[href*=\"SHARED_CONNECTIONS\"])";

    /** What no part of a profile has in it while an invitation is pending. */
    static final String PROFILE_NO_REQUEST =
            ":is(a:is([href*=\"/messaging/compose/\"],[href*=\"/preload/custom-invite/\"])" // all variants
                    + ",.message-anywhere-button,.profile-action-compose-option)"; // V1

    /** What a profile has on it where a request may be pending: reason enough to look closely. */
    static final String PROFILE_SIGN = MAIN + " section:has([aria-label]):has(" + PERSON_LINK + "):has(:is(" + MENU
            + ")):not(:has(" + PROFILE_NO_REQUEST + "))";

    /** The editor of a composer. */
    static final String EDITOR = ".msg-form__contenteditable[role=textbox]" // until 2026-09 at least
            + ",[role=textbox][contenteditable=\"true\"]";

    /** The part of a composer that says whom it is for. */
    static final String COMPOSER_HEADER = "header,.msg-overlay-bubble-header,.msg-title-bar,.msg-connections-typeahead";

    /** The composer's control that sends: never pressed, only looked at. */
    static final String SEND = "button[type=submit],.msg-form__send-button";

    /** What may hold composers in a tree of its own: an open shadow root, or a frame of the same origin. */
    static final String COMPOSER_TREE = "#interop-outlet,iframe";

    private Catalogue() {}
}
