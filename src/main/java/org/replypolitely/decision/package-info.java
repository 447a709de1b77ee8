/**
 * What to do about an invitation: situation in, advice and admissible reasons out.
 */
@NullMarked
package org.replypolitely.decision;

import org.jspecify.annotations.NullMarked;
