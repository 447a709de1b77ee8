/**
 * What was told to whom, and what came of it: so that two people who compare notes find one story. Pure; days are numbers
 * from outside, counted from 1 January 1970.
 */
@NullMarked
package org.replypolitely.ledger;

import org.jspecify.annotations.NullMarked;
