/**
 * The welcome page: what is read, where it stays, and one choice. Pure.
 */
@NullMarked
package org.replypolitely.welcome;

import org.jspecify.annotations.NullMarked;
