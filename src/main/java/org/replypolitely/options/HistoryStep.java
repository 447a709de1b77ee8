package org.replypolitely.options;

import java.util.Optional;
import org.replypolitely.protocol.ToLedger;

/**
 * What an event led to.
 *
 * @param state the history's part afterwards
 * @param request what to ask of the ledger, if anything
 */
public record HistoryStep(HistoryState state, Optional<ToLedger> request) {}
