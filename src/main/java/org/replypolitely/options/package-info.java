/**
 * The options: what the user told the extension to remember, changed at once. Pure.
 */
@NullMarked
package org.replypolitely.options;

import org.jspecify.annotations.NullMarked;
