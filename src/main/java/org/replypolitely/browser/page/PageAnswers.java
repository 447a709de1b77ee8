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
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.protocol.FromSpotter;
import org.replypolitely.protocol.ToSpotter;
import org.replypolitely.site.StructureReport;
import org.replypolitely.site.linkedin.Card;
import org.replypolitely.site.linkedin.CardFinder;
import org.replypolitely.site.linkedin.CardSurvey;
import org.replypolitely.site.linkedin.InvitationPath;
import org.replypolitely.site.linkedin.Invitations;

/** Answers what popup and worker ask about this page. */
final class PageAnswers {

    /** How many of the things that were not recognised a report describes. */
    private static final int DESCRIBED = 3;

    private final PageDom dom;
    private final Invitations<PageNode> invitations;
    private final CardFinder<PageNode> finder;
    private final CardSurvey<PageNode> survey;
    private final PanelHost panel;

    PageAnswers(PageDom dom, Invitations<PageNode> invitations, PanelHost panel) {
        this.dom = dom;
        this.invitations = invitations;
        this.finder = new CardFinder<>(dom);
        this.survey = new CardSurvey<>(finder);
        this.panel = panel;
    }

    FromSpotter answer(ToSpotter question) {
        if (question instanceof ToSpotter.OpenPanel open) {
            return open(find(open.key()));
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
        boolean list = invitations.isList();
        List<FromSpotter.Entry> entries = new ArrayList<>();
        List<PageNode> unrecognised = new ArrayList<>();
        if (isInvitationPath()) {
            invitations.forEach(Page.documentElement(), card -> {
                FromSpotter.Entry entry = new FromSpotter.Entry(invitations.key(card), card.name());
                if (!entries.contains(entry)) {
                    entries.add(entry);
                }
            });
        }
        if (list) {
            finder.forEachCandidate(Page.documentElement(), candidate -> {
                if (survey.isUnrecognised(candidate)) {
                    unrecognised.add(candidate);
                }
            });
        }
        // most profiles are of people who sent nothing: that none is there is nothing to speak of
        return new FromSpotter.Invitations(list || !entries.isEmpty(), unrecognised.size(), entries);
    }

    /** Where the user wants nothing in the page, the asker opens a window of its own. */
    private FromSpotter open(Optional<Card<PageNode>> found) {
        Card<PageNode> card = found.orElse(null);
        if (card == null) {
            return new FromSpotter.NothingToOpen();
        }
        if (!Handover.areButtonsWanted()) {
            return new FromSpotter.OpenWindow(invitations.key(card));
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
        return element == null || !isInvitationPath()
                ? Optional.empty()
                : invitations.around(Page.documentElement(), element);
    }

    private Optional<Card<PageNode>> find(InvitationKey key) {
        return isInvitationPath() ? invitations.find(Page.documentElement(), key) : Optional.empty();
    }

    private Optional<Card<PageNode>> first(Predicate<Card<PageNode>> wanted) {
        return isInvitationPath() ? invitations.first(Page.documentElement(), wanted) : Optional.empty();
    }

    private static boolean isInvitationPath() {
        return InvitationPath.mayHoldInvitations(Page.path());
    }
}
