/**
 * Keeps the ledger: what a request changes and what it is answered. Pure; the worker stores and asks the clock.
 */
@NullMarked
package org.replypolitely.keeper;

import org.jspecify.annotations.NullMarked;
