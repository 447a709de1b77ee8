/**
 * The page's side: the spotter, its buttons, the panel's frame, and what is put into a composer.
 */
@NullMarked
package org.replypolitely.browser.page;

import org.jspecify.annotations.NullMarked;
