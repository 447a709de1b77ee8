/**
 * Raw declarations of what the browser offers: names as in JavaScript, no logic.
 */
@NullMarked
package org.replypolitely.browser.interop;

import org.jspecify.annotations.NullMarked;
