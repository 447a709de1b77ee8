/**
 * The panel: from what the user taps and what the page tells to what is shown and what is done. Pure; the private motive
 * lives in its state, hence in memory only.
 */
@NullMarked
package org.replypolitely.panel;

import org.jspecify.annotations.NullMarked;
