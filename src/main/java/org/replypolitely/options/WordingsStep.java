package org.replypolitely.options;

import java.util.Optional;
import org.replypolitely.own.OwnWording;

/**
 * What an event led to.
 *
 * @param state how they stand afterwards
 * @param store the wording to store, if any
 * @param delete the id of the wording to delete, if any
 */
public record WordingsStep(WordingsState state, Optional<OwnWording> store, Optional<String> delete) {}
