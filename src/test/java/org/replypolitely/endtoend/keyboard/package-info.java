/**
 * Every flow without a mouse: nothing is clicked and nothing gets the focus by script. After each stroke the focus must be somewhere, in view, and
 * shown.
 */
@NullMarked
package org.replypolitely.endtoend.keyboard;

import org.jspecify.annotations.NullMarked;
