package org.replypolitely.options;

import java.util.List;
import org.replypolitely.own.OwnWording;
import org.replypolitely.settings.Settings;
import org.replypolitely.tact.TactRules;

/** Something that happened to the user's own wordings in the options. */
public sealed interface WordingsEvent {

    /** They were read. */
    record Found(List<OwnWording> list) implements WordingsEvent {}

    /** The settings were read, or changed. */
    record SettingsSeen(Settings settings) implements WordingsEvent {}

    /** A language's rules of tact are loaded. */
    record RulesLoaded(TactRules rules) implements WordingsEvent {}

    /** The user wants a new one; it gets this id and this language. */
    record New(String id, String language) implements WordingsEvent {}

    /** The user opens one. */
    record Open(String id) implements WordingsEvent {}

    /** The user is done with the open one. */
    record Close() implements WordingsEvent {}

    /** The user changed the open one. */
    record Changed(OwnWording wording) implements WordingsEvent {}

    /** A change was stored, or not. */
    record Stored(String id, boolean stored) implements WordingsEvent {}

    /** The user wants the open one deleted, and is asked whether that is so. */
    record AskDelete() implements WordingsEvent {}

    /** The user keeps it. */
    record Keep() implements WordingsEvent {}

    /** The user confirms. */
    record Delete() implements WordingsEvent {}
}
