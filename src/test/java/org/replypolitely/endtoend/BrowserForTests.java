package org.replypolitely.endtoend;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.replypolitely.endtoend.bidi.BidiException;
import org.replypolitely.endtoend.bidi.Browser;
import org.replypolitely.endtoend.bidi.Display;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Launch;
import org.replypolitely.endtoend.bidi.Page;

/** Gives an {@link EndToEnd} class its browser, of the kind this run is for, and takes it away again. */
final class BrowserForTests
        implements BeforeAllCallback,
                AfterAllCallback,
                AfterTestExecutionCallback,
                AfterEachCallback,
                ParameterResolver {
    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(BrowserForTests.class);
    private static final List<Class<?>> KNOWN =
            List.of(BrowserKind.class, Browser.class, Extension.class, Page.class, Display.class, SampleSite.class);

    private final BrowserKind kind = BrowserKind.wanted();

    /** What a class runs with. */
    private record Stage(
            Optional<Display> display, Browser browser, Extension extension, SampleSite site, List<Page> given)
            implements AutoCloseable {
        Page give() {
            Page page = browser.open(SampleSite.INVITATIONS);
            given.add(page);
            return page;
        }

        /** Closes the tabs that tests were given, so that the next test finds none of them. */
        void takeBack() {
            List<Page> open = browser.tabs();
            given.stream().filter(open::contains).forEach(Page::close);
            given.clear();
        }

        @Override
        public void close() {
            browser.close();
            display.ifPresent(Display::close);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        EndToEnd wish = context.getRequiredTestClass().getAnnotation(EndToEnd.class);
        context.getStore(OURS).put(Stage.class, staged(wish));
    }

    private Stage staged(EndToEnd wish) {
        Optional<Display> display = wish.display() ? Optional.of(new Display()) : Optional.empty();
        try {
            Launch launch = display.map(Launch::on).orElse(Launch.HEADLESS).speaking(wish.language());
            Browser browser = kind.start(launch);
            try {
                SampleSite site = new SampleSite();
                browser.network().serve(site);
                return new Stage(
                        display,
                        browser,
                        browser.install(wish.pseudo().of(BuiltExtension.of(kind))),
                        site,
                        new ArrayList<>());
            } catch (RuntimeException e) {
                browser.close();
                throw e;
            }
        } catch (RuntimeException e) {
            display.ifPresent(Display::close);
            throw e;
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Stage stage = context.getStore(OURS).remove(Stage.class, Stage.class);
        if (stage != null) {
            stage.close();
        }
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()) {
            return;
        }
        String name = kind.folder() + "-" + context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
        stage(context).browser().complaints().forEach(one -> System.err.println("In a console: " + one));
        int number = 1;
        for (Page tab : stage(context).browser().tabs()) {
            Path file = Path.of("target", "screenshots", "failed", name + "-" + number++ + ".png");
            try {
                System.err.println("What it looked like: " + tab.screenshot(file) + " (" + tab.described() + ")");
            } catch (BidiException e) {
                System.err.println("No picture of " + tab + ": " + e.getMessage());
            }
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        stage(context).takeBack();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return KNOWN.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == BrowserKind.class) {
            return kind;
        }
        Stage stage = stage(context);
        if (type == Page.class) {
            return stage.give();
        }
        if (type == Extension.class) {
            return stage.extension();
        }
        if (type == SampleSite.class) {
            return stage.site();
        }
        if (type == Display.class) {
            return stage.display()
                    .orElseThrow(() -> new IllegalStateException("@EndToEnd(display = true) makes the display"));
        }
        return stage.browser();
    }

    private static Stage stage(ExtensionContext context) {
        Stage stage = context.getStore(OURS).get(Stage.class, Stage.class);
        if (stage == null) {
            throw new IllegalStateException("no browser was started for " + context.getDisplayName());
        }
        return stage;
    }
}
