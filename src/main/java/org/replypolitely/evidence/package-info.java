/**
 * What a card tells, judged by rules that are data: the kind of note, how the two may know each other, employer and field. Conservative:
 * what is not sure is unknown, and a note of no certain kind is a personal one.
 */
@NullMarked
package org.replypolitely.evidence;

import org.jspecify.annotations.NullMarked;
