package org.replypolitely.options;

import java.util.Set;
import org.replypolitely.settings.Settings;

/** Something that happened to saving everything to a file, or to taking a file in. */
public sealed interface TransferEvent {

    /** A file was made of everything, or could not be. */
    record Exported(boolean made) implements TransferEvent {}

    /**
     * The user chose a file.
     *
     * @param file what it is
     * @param settings the settings here
     * @param known the ids of the entries and of the own wordings that are here already
     */
    record Chosen(FileReading file, Settings settings, Set<String> known) implements TransferEvent {}

    /** Not all of what is here could be read, so that nobody can say what a file would bring. */
    record Unreadable() implements TransferEvent {}

    /** The user wants the file's settings in the place of theirs, or not. */
    record UseSettings(boolean wanted) implements TransferEvent {}

    /** The user wants it taken in. */
    record TakeIn() implements TransferEvent {}

    /** The user leaves it. */
    record Leave() implements TransferEvent {}

    /** It is stored, or part of it is not. */
    record Stored(boolean all) implements TransferEvent {}
}
