package org.replypolitely.options;

import java.util.List;
import java.util.Optional;
import org.replypolitely.own.OwnWording;
import org.replypolitely.settings.SettingsChange;

/**
 * How saving everything to a file, and taking a file in, stands.
 *
 * @param preview what a file would bring; empty where none is looked at
 * @param notice what to say
 */
public record TransferState(Optional<Preview> preview, Notice notice) {

    /** Nothing is under way. */
    public static final TransferState INITIAL = new TransferState(Optional.empty(), Notice.NONE);

    /**
     * What a file would bring.
     *
     * @param file the file
     * @param changes what would change in the settings
     * @param useSettings whether the user wants the file's settings in the place of theirs; not unasked
     * @param wordings the own wordings that are new
     * @param added how many entries of its history are new; those that are there already stay as they are
     */
    public record Preview(
            FileReading.Whole file,
            List<SettingsChange> changes,
            boolean useSettings,
            List<OwnWording> wordings,
            int added) {

        public Preview {
            changes = List.copyOf(changes);
            wordings = List.copyOf(wordings);
        }

        Preview using(boolean settings) {
            return new Preview(file, changes, settings, wordings, added);
        }

        /** Tells whether taking it in would do anything. */
        boolean brings() {
            return added > 0 || !wordings.isEmpty() || (useSettings && !changes.isEmpty());
        }
    }

    /** What to say. */
    public enum Notice {
        NONE,
        /** The file was handed to the browser to save. */
        EXPORTED,
        /** Not all of what is here could be read, so no file was made, or none looked at. */
        UNREADABLE,
        /** The file is none of ours, or damaged. */
        DAMAGED,
        /** The file was written by a newer version. */
        NEWER,
        /** It is being taken in. */
        WORKING,
        /** It is taken in. */
        TAKEN_IN,
        /** Part of it could not be stored; doing it again adds what is missing. */
        NOT_STORED
    }

    TransferState saying(Notice said) {
        return new TransferState(Optional.empty(), said);
    }

    TransferState with(Preview changed) {
        return new TransferState(Optional.of(changed), Notice.NONE);
    }
}
