package org.replypolitely.options;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replypolitely.own.OwnWording;
import org.replypolitely.settings.Settings;
import org.replypolitely.tact.TactRules;

/**
 * What the options know of the user's own wordings.
 *
 * @param list all of them, in the order in which they were made
 * @param open the id of the one that is being edited
 * @param asked whether its deletion is to be confirmed
 * @param unsaved the ids of those whose last change is not stored
 * @param refused whether the browser refused to store one of these
 * @param settings what variables are filled with, and which rules of tact are off
 * @param rules the rules of tact by language, as far as they are loaded
 */
public record WordingsState(
        List<OwnWording> list,
        Optional<String> open,
        boolean asked,
        List<String> unsaved,
        boolean refused,
        Settings settings,
        Map<String, TactRules> rules) {

    /** A page that has just been opened. */
    public static final WordingsState INITIAL =
            new WordingsState(List.of(), Optional.empty(), false, List.of(), false, Settings.INITIAL, Map.of());

    public WordingsState {
        list = List.copyOf(list);
        unsaved = List.copyOf(unsaved);
        rules = Map.copyOf(rules);
    }

    Optional<OwnWording> current() {
        for (OwnWording each : list) {
            if (open.isPresent() && each.id().equals(open.get())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    WordingsState with(List<OwnWording> found) {
        return new WordingsState(found, open, asked, unsaved, refused, settings, rules);
    }

    WordingsState with(Settings seen) {
        return new WordingsState(list, open, asked, unsaved, refused, seen, rules);
    }

    WordingsState with(TactRules loaded) {
        Map<String, TactRules> all = new HashMap<>(rules);
        all.put(loaded.language(), loaded);
        return new WordingsState(list, open, asked, unsaved, refused, settings, all);
    }

    WordingsState opening(Optional<String> id) {
        return new WordingsState(list, id, false, unsaved, refused, settings, rules);
    }

    WordingsState asking(boolean deletion) {
        return new WordingsState(list, open, deletion, unsaved, refused, settings, rules);
    }

    /** With this wording in the place of the one with the same id, or at the end; its change is not stored yet. */
    WordingsState changing(OwnWording wording) {
        List<OwnWording> changed = new ArrayList<>();
        boolean there = false;
        for (OwnWording each : list) {
            boolean same = each.id().equals(wording.id());
            changed.add(same ? wording : each);
            there |= same;
        }
        if (!there) {
            changed.add(wording);
        }
        List<String> waiting = new ArrayList<>(unsaved);
        waiting.remove(wording.id());
        waiting.add(wording.id());
        return new WordingsState(changed, open, false, waiting, refused, settings, rules);
    }

    WordingsState stored(String id, boolean done) {
        List<String> waiting = new ArrayList<>(unsaved);
        if (done) {
            waiting.remove(id);
        }
        return new WordingsState(list, open, asked, waiting, !done || (refused && !waiting.isEmpty()), settings, rules);
    }

    WordingsState without(String id) {
        List<OwnWording> rest = new ArrayList<>();
        for (OwnWording each : list) {
            if (!each.id().equals(id)) {
                rest.add(each);
            }
        }
        List<String> waiting = new ArrayList<>(unsaved);
        waiting.remove(id);
        return new WordingsState(
                rest, Optional.empty(), false, waiting, refused && !waiting.isEmpty(), settings, rules);
    }
}
