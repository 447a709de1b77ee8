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
import org.replypolitely.site.StructureReport;
import org.replypolitely.site.linkedin.Card;
import org.replypolitely.site.linkedin.CardFinder;
import org.replypolitely.site.linkedin.CardSurvey;
import org.replypolitely.site.linkedin.InvitationPath;

/** Answers what popup and worker ask about this page. */
final class PageAnswers {

    /** How many of the things that were not recognised a report describes. */
    private static final int DESCRIBED = 3;

    private final PageDom dom;
    private final CardFinder<PageNode> finder;
    private final CardSurvey<PageNode> survey;
    private final PanelHost panel;

    PageAnswers(PageDom dom, CardFinder<PageNode> finder, PanelHost panel) {
        this.dom = dom;
        this.finder = finder;
        this.survey = new CardSurvey<>(finder);
        this.panel = panel;
    }

    FromSpotter answer(ToSpotter question) {
        if (question instanceof ToSpotter.OpenPanel open) {
            return open(first(card -> finder.key(card).equals(open.key())));
        }
        if (question instanceof ToSpotter.DescribeStructure) {
            return describe();
        }
        return question instanceof ToSpotter.OpenPanelHere ? open(here()) : list();
    }

    /** Describes the first few things that were not recognised; where nothing looks like an invitation, the main part. */
    private FromSpotter describe() {
        List<PageNode> wanted = new ArrayList<>();
        List<PageNode> recognised = new ArrayList<>();
        finder.forEachCandidate(Page.documentElement(), candidate -> {
            if (finder.card(candidate).isPresent()) {
                recognised.add(candidate);
            } else if (wanted.size() < DESCRIBED && survey.isUnrecognised(candidate)) {
                wanted.add(candidate);
            }
        });
        if (wanted.isEmpty()) {
            PageNode main = PageNode.querySelector(Page.document(), "main,[role=main]");
            wanted.add(main == null ? Page.documentElement() : main);
        }
        return new FromSpotter.Structure(StructureReport.of(dom, Page.path(), recognised.size(), wanted));
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
