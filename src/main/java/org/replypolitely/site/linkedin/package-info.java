/**
 * The one site adapter: what is known of LinkedIn's invitation pages.
 */
@NullMarked
package org.replypolitely.site.linkedin;

import org.jspecify.annotations.NullMarked;
