/**
 * The toolbar popup: what it finds on the tab in front, and what can be done there. Pure.
 */
@NullMarked
package org.replypolitely.popup;

import org.jspecify.annotations.NullMarked;
