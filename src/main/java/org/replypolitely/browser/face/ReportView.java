package org.replypolitely.browser.face;

import java.util.function.IntSupplier;
import org.replypolitely.browser.extension.Tabs;
import org.replypolitely.face.Label;
import org.replypolitely.protocol.FromSpotter;
import org.replypolitely.protocol.ToSpotter;

/** Offers a report of the page's structure, and copies it. */
final class ReportView {

    ReportView(IntSupplier tab) {
        Page.onClick(
                "report",
                () -> Tabs.ask(tab.getAsInt(), new ToSpotter.DescribeStructure(), answer -> {
                    if (answer.orElse(null) instanceof FromSpotter.Structure structure) {
                        Clipboard.write(structure.report(), ReportView::say);
                    } else {
                        say(false);
                    }
                }));
    }

    void draw(boolean isDue) {
        Page.show(Page.element("report"), isDue);
        Page.show(Page.element("report-said"), isDue);
    }

    private static void say(boolean copied) {
        Label said = copied ? Label.of("popup_report_copied") : Label.of("popup_report_failed");
        Page.text(Page.element("report-said"), Words.say(said));
    }
}
