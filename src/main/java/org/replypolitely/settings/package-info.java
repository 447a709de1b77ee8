/**
 * What the user told the extension to remember, and how it may change.
 */
@NullMarked
package org.replypolitely.settings;

import org.jspecify.annotations.NullMarked;
