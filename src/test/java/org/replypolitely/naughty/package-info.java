/** The Big List of Naughty Strings, and who must bear with it. */
@NullMarked
package org.replypolitely.naughty;

import org.jspecify.annotations.NullMarked;
