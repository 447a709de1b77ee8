package org.replypolitely.browser.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.replypolitely.browser.interop.Native;
import org.replypolitely.browser.interop.Page;
import org.replypolitely.browser.interop.PageNode;
import org.replypolitely.browser.interop.PageNodes;
import org.replypolitely.protocol.InsertionOutcome;
import org.replypolitely.protocol.PanelToAgent;
import org.replypolitely.site.linkedin.ComposerFinder;
import org.replypolitely.site.linkedin.ComposerMatch;

/**
 * One text on its way into one person's composer. It goes in as if it were typed, it is looked after until it is sure to
 * stay, and nothing is ever sent.
 */
final class Insertion {

    private static final int LOOK_EVERY_MILLISECONDS = 250;
    private static final int WAIT_AT_MOST_MILLISECONDS = 120_000;
    private static final int CHECK_EVERY_MILLISECONDS = 100;
    /** An editor that undoes what it did not notice does so by then. */
    private static final int CHECKS_TO_STAY = 4;
    /** A send control that has not noticed by then does not. */
    private static final int CHECKS_AT_MOST = 15;

    /** The name of the setting for what element a new paragraph becomes: one of the page's document, so it is put back. */
    private static final String PARAGRAPHS = "defaultParagraphSeparator";

    private final PanelToAgent.Insert wanted;
    private final Consumer<InsertionOutcome> report;
    private final ComposerFinder<PageNode> finder;
    private boolean ended;
    /** Where the text went in, and what stood there before. */
    private Optional<ComposerMatch.Found<PageNode>> filled = Optional.empty();

    private String before = "";

    Insertion(PageDom dom, PanelToAgent.Insert wanted, Consumer<InsertionOutcome> report) {
        this.wanted = wanted;
        this.report = report;
        this.finder = new ComposerFinder<>(dom);
    }

    /** Begins; where the composer is not open, it is waited for if there is a way to open it. */
    void begin(boolean canReply) {
        if (find() instanceof ComposerMatch.Found<PageNode> composer) {
            fill(composer);
        } else if (canReply) {
            report.accept(InsertionOutcome.WAITING);
            double deadline = Page.now() + WAIT_AT_MOST_MILLISECONDS;
            after(LOOK_EVERY_MILLISECONDS, () -> await(deadline));
        } else {
            end(InsertionOutcome.NO_REPLY_CONTROL);
        }
    }

    /** Ends it without a word. */
    void cancel() {
        ended = true;
    }

    /** Takes the text out again and puts back what stood there, unless somebody has changed the text since. */
    void takeBack() {
        PageNode editor = filled.map(ComposerMatch.Found::editor)
                .filter(PageNode::isConnected)
                .orElse(null);
        if (editor == null || !words(editor).equals(Native.squeezed(wanted.text())) || !takesFocus(editor)) {
            report.accept(InsertionOutcome.NOT_TAKEN_BACK);
            return;
        }
        edit(editor, "selectAll", "");
        edit(editor, "delete", "");
        typeInto(editor, before);
        Page.setTimeout(
                () -> report.accept(
                        words(editor).equals(Native.squeezed(before))
                                ? InsertionOutcome.TAKEN_BACK
                                : InsertionOutcome.NOT_TAKEN_BACK),
                CHECKS_TO_STAY * CHECK_EVERY_MILLISECONDS);
    }

    private void end(InsertionOutcome outcome) {
        ended = true;
        report.accept(outcome);
    }

    private void after(int milliseconds, Runnable step) {
        Page.setTimeout(
                () -> {
                    if (!ended) {
                        step.run();
                    }
                },
                milliseconds);
    }

    private void await(double deadline) {
        if (find() instanceof ComposerMatch.Found<PageNode> composer) {
            fill(composer);
        } else if (Page.now() > deadline) {
            end(InsertionOutcome.EXPIRED);
        } else {
            after(LOOK_EVERY_MILLISECONDS, () -> await(deadline));
        }
    }

    private ComposerMatch<PageNode> find() {
        List<PageNode> trees = new ArrayList<>();
        trees.add(Page.documentElement());
        PageNodes holders = PageNode.querySelectorAll(Page.document(), ComposerFinder.treeHolders());
        for (int i = 0; i < holders.getLength(); i++) {
            PageNode shadow = PageNode.openShadow(holders.get(i));
            PageNode document = PageNode.contentDocument(holders.get(i));
            if (shadow != null) {
                trees.add(shadow);
            }
            if (document != null) {
                trees.add(document);
            }
        }
        return finder.find(trees, wanted.key().slug());
    }

    // ---- filling

    private void fill(ComposerMatch.Found<PageNode> composer) {
        PageNode editor = composer.editor();
        if (!wanted.replaceDraft() && !words(editor).isEmpty()) {
            end(InsertionOutcome.DRAFT_PRESENT);
            return;
        }
        if (!takesFocus(editor)) {
            end(InsertionOutcome.REVERTED);
            return;
        }
        filled = Optional.of(composer);
        before = PageNode.writtenLines(editor);
        edit(editor, "selectAll", "");
        typeInto(editor, wanted.text());
        after(CHECK_EVERY_MILLISECONDS, () -> check(composer, 1));
    }

    /** Not where it lies inert under a dialog, nor where the page puts the focus elsewhere at once. */
    private static boolean takesFocus(PageNode editor) {
        PageNode.focus(editor);
        return PageNode.hasFocus(editor);
    }

    /** Edits the editor or nothing: a command edits whatever has the focus, and the page may move that between any two. */
    private static void edit(PageNode editor, String command, String value) {
        if (PageNode.hasFocus(editor)) {
            PageNode.execCommand(editor, command, value);
        }
    }

    /** Line by line, as it would be typed: Firefox makes no paragraphs of the line breaks within a text. */
    private static void typeInto(PageNode editor, String text) {
        String before = PageNode.commandValue(editor, PARAGRAPHS);
        PageNode.execCommand(editor, PARAGRAPHS, "p");
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            typeLine(editor, text.substring(start, end));
            edit(editor, "insertParagraph", "");
            start = end + 1;
        }
        typeLine(editor, text.substring(start));
        PageNode.execCommand(editor, PARAGRAPHS, before);
    }

    private static void typeLine(PageNode editor, String line) {
        if (!line.isEmpty()) {
            edit(editor, "insertText", line);
        }
    }

    private void check(ComposerMatch.Found<PageNode> composer, int times) {
        boolean stands = words(composer.editor()).equals(Native.squeezed(wanted.text()));
        if (stands && times >= CHECKS_TO_STAY && isNoticed(composer)) {
            end(InsertionOutcome.INSERTED);
        } else if (times >= (stands ? CHECKS_AT_MOST : CHECKS_TO_STAY)) {
            end(InsertionOutcome.REVERTED);
        } else {
            after(CHECK_EVERY_MILLISECONDS, () -> check(composer, times + 1));
        }
    }

    /** The page's own send control tells whether the page knows of the text; where none is to be seen, the text tells. */
    private boolean isNoticed(ComposerMatch.Found<PageNode> composer) {
        PageNode send = finder.sendControl(composer);
        return send == null || !PageNode.matches(send, ":disabled,[aria-disabled=true]");
    }

    /** What an editor holds, whatever elements it makes of line breaks. */
    private static String words(PageNode editor) {
        return Native.squeezed(PageNode.textContent(editor));
    }
}
