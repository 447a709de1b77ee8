package org.replypolitely.browser.extension;

import org.replypolitely.browser.interop.Chrome;

/** The extension's words in the user's language. */
public final class Translations {

    private Translations() {}

    /** The message of this key, its placeholders filled in order; an empty string where there is none. */
    public static String message(String key, String... substitutions) {
        return Chrome.i18n().getMessage(key, substitutions);
    }
}
