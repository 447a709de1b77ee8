/**
 * What a site adapter must be able to read, whatever the site.
 */
@NullMarked
package org.replypolitely.site;

import org.jspecify.annotations.NullMarked;
