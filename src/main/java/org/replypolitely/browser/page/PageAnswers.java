package org.replypolitely.browser.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.replypolitely.browser.interop.Handover;
import org.replypolitely.browser.interop.Page;
import org.replypolitely.browser.interop.PageNode;
import org.replypolitely.browser.interop.PageRectangle;
import org.replypolitely.protocol.FromSpotter;
import org.replypolitely.protocol.ToSpotter;
import org.replypolitely.site.linkedin.Card;
import org.replypolitely.site.linkedin.CardFinder;
import org.replypolitely.site.linkedin.CardSurvey;
import org.replypolitely.site.linkedin.InvitationPath;

/** Answers what popup and worker ask about this page. */
final class PageAnswers {

    private final CardFinder<PageNode> finder;
    private final CardSurvey<PageNode> survey;
    private final PanelHost panel;

    PageAnswers(CardFinder<PageNode> finder, PanelHost panel) {
        this.finder = finder;
        this.survey = new CardSurvey<>(finder);
        this.panel = panel;
    }

    FromSpotter answer(ToSpotter question) {
        if (question instanceof ToSpotter.OpenPanel open) {
            return open(first(card -> finder.key(card).equals(open.key())));
        }
        return question instanceof ToSpotter.OpenPanelHere ? open(here()) : list();
    }

    private FromSpotter list() {
        boolean onPath = isInvitationPath();
        List<FromSpotter.Entry> entries = new ArrayList<>();
        List<PageNode> unrecognised = new ArrayList<>();
        if (onPath) {
            finder.forEachCandidate(Page.documentElement(), candidate -> {
                Card<PageNode> card = finder.card(candidate).orElse(null);
                if (card != null) {
                    FromSpotter.Entry entry = new FromSpotter.Entry(finder.key(card), card.name());
                    if (!entries.contains(entry)) {
                        entries.add(entry);
                    }
                } else if (survey.isUnrecognised(candidate)) {
                    unrecognised.add(candidate);
                }
            });
        }
        return new FromSpotter.Invitations(onPath, unrecognised.size(), entries);
    }

    /** Where the user wants nothing in the page, the asker opens a window of its own. */
    private FromSpotter open(Optional<Card<PageNode>> found) {
        Card<PageNode> card = found.orElse(null);
        if (card == null) {
            return new FromSpotter.NothingToOpen();
        }
        if (!Handover.areButtonsWanted()) {
            return new FromSpotter.OpenWindow(finder.key(card));
        }
        panel.open(card);
        return new FromSpotter.Opened();
    }

    /** The invitation in focus, else the one under the pointer, else the first one in view. */
    private Optional<Card<PageNode>> here() {
        Optional<Card<PageNode>> found = around(Page.activeElement());
        if (found.isEmpty()) {
            found = first(card -> PageNode.matches(card.whole(), ":hover"));
        }
        return found.isPresent() ? found : first(PageAnswers::isInView);
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
        return isInvitationPath() ? CardDesk.firstCard(finder, wanted) : Optional.empty();
    }

    private static boolean isInvitationPath() {
        return InvitationPath.mayHoldInvitations(Page.path());
    }
}
