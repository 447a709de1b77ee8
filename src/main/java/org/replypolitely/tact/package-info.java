/**
 * Rules of tact, each with its source, applied to generated and to edited text.
 */
@NullMarked
package org.replypolitely.tact;

import org.jspecify.annotations.NullMarked;
