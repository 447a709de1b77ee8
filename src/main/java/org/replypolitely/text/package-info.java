/**
 * Small text helpers that mean the same on the JVM and in compiled JavaScript, where the JDK's own do not.
 */
@NullMarked
package org.replypolitely.text;

import org.jspecify.annotations.NullMarked;
