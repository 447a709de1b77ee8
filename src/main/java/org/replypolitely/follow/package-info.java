/**
 * Settings and own wordings that follow the user from machine to machine: what each machine says, and how what several say becomes one. Pure;
 * docs/storage.md states the rule.
 */
@NullMarked
package org.replypolitely.follow;

import org.jspecify.annotations.NullMarked;
