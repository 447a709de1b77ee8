/** Runs the same vectors on the JVM and, compiled, in real browsers: what differs there would differ for the user. */
@NullMarked
package org.replypolitely.differential;

import org.jspecify.annotations.NullMarked;
