/**
 * A small client of WebDriver BiDi, knowing nothing of this product: browsers, their tabs and frames, real clicks and
 * keys, extensions installed unpacked, and a network that answers at a real address and lets nothing leave the machine.
 */
@NullMarked
package org.replypolitely.endtoend.bidi;

import org.jspecify.annotations.NullMarked;
