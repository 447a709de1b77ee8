/**
 * The extension platform, seen from the core: channels, settings, translations, tabs.
 */
@NullMarked
package org.replypolitely.browser.extension;

import org.jspecify.annotations.NullMarked;
