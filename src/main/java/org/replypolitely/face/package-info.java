/**
 * What the faces (panel, popup, options, welcome) have in common, without a browser.
 */
@NullMarked
package org.replypolitely.face;

import org.jspecify.annotations.NullMarked;
