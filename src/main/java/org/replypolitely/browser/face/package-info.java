/**
 * Draws the faces and carries out what they decide: thin, all decisions are in the pure packages of the same names.
 */
@NullMarked
package org.replypolitely.browser.face;

import org.jspecify.annotations.NullMarked;
