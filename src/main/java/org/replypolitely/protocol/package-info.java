/**
 * The few messages between page, panel and worker, and their form on the wire.
 */
@NullMarked
package org.replypolitely.protocol;

import org.jspecify.annotations.NullMarked;
