/** How the tests themselves are run. */
@NullMarked
package org.replypolitely.testing;

import org.jspecify.annotations.NullMarked;
