/**
 * The user's own wordings: texts with variables, filled for one person, and offered beside the ones we word. Pure.
 */
@NullMarked
package org.replypolitely.own;

import org.jspecify.annotations.NullMarked;
