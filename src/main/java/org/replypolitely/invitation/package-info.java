/**
 * Who invited the user, and with what words: plain facts as they were read from the page.
 */
@NullMarked
package org.replypolitely.invitation;

import org.jspecify.annotations.NullMarked;
