package org.replypolitely.browser.extension;

import java.util.function.Consumer;
import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.browser.interop.Today;
import org.replypolitely.follow.FollowingStatus;

/** What the options may know of following the user: how it went, and whether something lies in the browser's account. */
public final class FollowingAccount {

    private static final String STATUS = "following";
    private static final String WORDINGS = "wordings";

    private FollowingAccount() {}

    /** In the worker: tells the options, now or later. */
    static void tell(FollowingStatus status) {
        Chrome.storage()
                .getLocal()
                .set(Literal.with(Literal.object(), STATUS, status.stored()))
                .then(done -> null, error -> null);
    }

    /** In the worker: tells the options that other machines changed own wordings here. */
    static void tellWordings() {
        Chrome.storage()
                .getLocal()
                .set(Literal.with(Literal.object(), WORDINGS, Today.freshId()))
                .then(done -> null, error -> null);
    }

    /** Hears whenever other machines changed own wordings here. */
    public static void onWordings(Runnable listener) {
        Chrome.storage().getOnChanged().addListener((changes, area) -> {
            if (area.equals("local") && Literal.has(changes, WORDINGS)) {
                listener.run();
            }
        });
    }

    /** Hears, now and whenever it changes, how it went. */
    public static void onStatus(Consumer<FollowingStatus> listener) {
        Chrome.storage().getOnChanged().addListener((changes, area) -> {
            if (area.equals("local") && Literal.has(changes, STATUS)) {
                listener.accept(FollowingStatus.ofStored(Literal.text(Literal.object(changes, STATUS), "newValue")));
            }
        });
        Chrome.storage().getLocal().get(STATUS).then(items -> {
            listener.accept(FollowingStatus.ofStored(Literal.text(items, STATUS)));
            return null;
        });
    }

    /** Finds whether anything lies in the account, and hears when that may have changed; nothing where that cannot be told. */
    public static void onCopy(Consumer<Boolean> listener) {
        Chrome.storage().getOnChanged().addListener((changes, area) -> {
            if (area.equals("sync")) {
                find(listener);
            }
        });
        find(listener);
    }

    private static void find(Consumer<Boolean> listener) {
        Chrome.storage()
                .getSync()
                .get()
                .then(
                        items -> {
                            listener.accept(Literal.keys(items).length > 0);
                            return null;
                        },
                        error -> {
                            listener.accept(false);
                            return null;
                        });
    }
}
