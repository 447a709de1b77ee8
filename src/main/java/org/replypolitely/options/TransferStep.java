package org.replypolitely.options;

import java.util.List;
import java.util.Optional;
import org.replypolitely.own.OwnWording;
import org.replypolitely.settings.SettingsChange;

/**
 * What an event led to.
 *
 * @param state how it stands afterwards
 * @param taking what to store now, if anything
 */
public record TransferStep(TransferState state, Optional<Taking> taking) {

    /**
     * What to store of a file.
     *
     * @param changes the changes of the settings, in this order
     * @param wordings the own wordings to add
     * @param history the text that the ledger takes in; empty for none
     */
    public record Taking(List<SettingsChange> changes, List<OwnWording> wordings, String history) {

        public Taking {
            changes = List.copyOf(changes);
            wordings = List.copyOf(wordings);
        }
    }
}
