/**
 * Drives the built extension in real browsers: the tests of the whole flow, and what <code>./try</code> runs.
 */
@NullMarked
package org.replypolitely.endtoend;

import org.jspecify.annotations.NullMarked;
