/**
 * Adapters between the core and the browser: the document, the extension platform, the renderers of its pages.
 */
@NullMarked
package org.replypolitely.browser;

import org.jspecify.annotations.NullMarked;
