/**
 * From a decision to a message: moves realised through a phrase book.
 */
@NullMarked
package org.replypolitely.wording;

import org.jspecify.annotations.NullMarked;
