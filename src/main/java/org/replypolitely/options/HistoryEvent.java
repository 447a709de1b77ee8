package org.replypolitely.options;

import org.replypolitely.protocol.FromLedger;

/** Something that happened to the history's part of the options. */
public sealed interface HistoryEvent {

    /** The user searches; empty words find everything. */
    record Search(String words) implements HistoryEvent {}

    /** The user wants to see more of what was found. */
    record More() implements HistoryEvent {}

    /** The ledger answered a search for these words. */
    record Answered(String words, FromLedger answer) implements HistoryEvent {}

    /** The user wants something deleted, and is asked whether that is so. */
    record Ask(Deletion deletion) implements HistoryEvent {}

    /** The user keeps it after all. */
    record Keep() implements HistoryEvent {}

    /** The user confirms. */
    record Confirm() implements HistoryEvent {}

    /** It is deleted, or not. */
    record Deleted(boolean done) implements HistoryEvent {}
}
