/**
 * One main per compiled script: wiring only.
 */
@NullMarked
package org.replypolitely.entry;

import org.jspecify.annotations.NullMarked;
