/** What our content script costs a page, measured beside one written by hand: run by {@code mvn -q exec:java@bench}. */
@NullMarked
package org.replypolitely.bench;

import org.jspecify.annotations.NullMarked;
