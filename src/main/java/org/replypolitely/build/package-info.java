/**
 * Build-time tools: they compile the phrase books and assemble the extension, and never ship.
 */
@NullMarked
package org.replypolitely.build;

import org.jspecify.annotations.NullMarked;
