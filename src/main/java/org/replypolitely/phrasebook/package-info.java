/**
 * The words themselves: phrases as data, and what fills their slots.
 */
@NullMarked
package org.replypolitely.phrasebook;

import org.jspecify.annotations.NullMarked;
