package org.replypolitely.browser.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.replypolitely.browser.extension.PlacementSetting;
import org.replypolitely.browser.extension.SpotterEndpoint;
import org.replypolitely.browser.interop.Page;
import org.replypolitely.browser.interop.PageNode;
import org.replypolitely.browser.interop.PageRectangle;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.protocol.FromSpotter;
import org.replypolitely.protocol.ToSpotter;
import org.replypolitely.settings.Placement;
import org.replypolitely.site.linkedin.Card;
import org.replypolitely.site.linkedin.CardFinder;
import org.replypolitely.site.linkedin.CardSurvey;
import org.replypolitely.site.linkedin.InvitationPath;

/**
 * The content script as a whole: runs a spotter where the user wants buttons and the page can hold invitations, and
 * answers what popup and worker ask, wherever it is.
 */
public final class SpotterSwitch {

    private final PageDom dom = new PageDom();
    private final CardFinder<PageNode> finder = new CardFinder<>(dom);
    private final CardSurvey<PageNode> survey = new CardSurvey<>(dom, finder);
    private final PanelHost panel = new PanelHost();
    private Placement placement = Placement.UNCHOSEN;
    private @Nullable Spotter spotter;

    /** Starts, unless this document has a living one already. */
    public static void start() {
        if (Page.mark("reply-politely-spotter")) {
            SpotterSwitch spotterSwitch = new SpotterSwitch();
            SpotterEndpoint.answer(spotterSwitch::answer);
            Page.onArrival(event -> spotterSwitch.update());
            PlacementSetting.follow(placement -> {
                spotterSwitch.placement = placement;
                spotterSwitch.update();
            });
        }
    }

    private static boolean isInvitationPath() {
        return InvitationPath.mayHoldInvitations(Page.path());
    }

    private void update() {
        boolean wanted = placement == Placement.PAGE && isInvitationPath();
        if (wanted && spotter == null) {
            spotter = new Spotter(finder, panel);
            spotter.start();
        } else if (!wanted && spotter != null) {
            spotter.stop();
            spotter = null;
        }
    }

    // ---- questions

    private FromSpotter answer(ToSpotter question) {
        if (question instanceof ToSpotter.OpenPanel open) {
            return open(first(card -> finder.key(card).equals(open.key())));
        }
        if (question instanceof ToSpotter.OpenPanelHere) {
            return open(here());
        }
        return list();
    }

    private FromSpotter list() {
        boolean onPath = isInvitationPath();
        List<FromSpotter.Entry> entries = new ArrayList<>();
        List<PageNode> unrecognised = new ArrayList<>();
        if (onPath) {
            finder.forEachCandidate(Page.document(), candidate -> {
                Card<PageNode> card = finder.card(candidate).orElse(null);
                if (card != null) {
                    entries.add(new FromSpotter.Entry(finder.key(card), card.name()));
                } else if (survey.isUnrecognised(candidate)) {
                    unrecognised.add(candidate);
                }
            });
        }
        return new FromSpotter.Invitations(onPath, unrecognised.size(), entries);
    }

    private FromSpotter open(Optional<Card<PageNode>> found) {
        Card<PageNode> card = found.orElse(null);
        if (card == null) {
            return new FromSpotter.NothingToOpen();
        }
        InvitationKey key = finder.key(card);
        if (placement != Placement.PAGE) {
            return new FromSpotter.OpenWindow(key);
        }
        panel.open(card.whole(), key, card.name());
        return new FromSpotter.Opened();
    }

    /** The invitation in focus, else the one under the pointer, else the first one in view. */
    private Optional<Card<PageNode>> here() {
        Optional<Card<PageNode>> found = around(Page.activeElement());
        if (found.isEmpty()) {
            found = first(card -> PageNode.matches(card.whole(), ":hover"));
        }
        return found.isPresent() ? found : first(SpotterSwitch::isInView);
    }

    private static boolean isInView(Card<PageNode> card) {
        PageRectangle at = PageNode.getBoundingClientRect(card.whole());
        return at.getBottom() > 0 && at.getTop() < Page.height() && at.getRight() > at.getLeft();
    }

    private Optional<Card<PageNode>> around(@Nullable PageNode element) {
        PageNode candidate = element == null ? null : finder.candidateAround(element);
        return candidate == null || !isInvitationPath() ? Optional.empty() : finder.card(candidate);
    }

    private Optional<Card<PageNode>> first(Predicate<Card<PageNode>> wanted) {
        List<Card<PageNode>> found = new ArrayList<>();
        if (isInvitationPath()) {
            finder.forEachCandidate(Page.document(), candidate -> {
                Card<PageNode> card = finder.card(candidate).orElse(null);
                if (found.isEmpty() && card != null && wanted.test(card)) {
                    found.add(card);
                }
            });
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }
}
