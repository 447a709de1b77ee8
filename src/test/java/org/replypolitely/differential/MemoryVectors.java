package org.replypolitely.differential;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.CardEvidence;
import org.replypolitely.decision.Doubt;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.Likeness;
import org.replypolitely.decision.MeetsInPerson;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.Settling;
import org.replypolitely.decision.SharedHistory;
import org.replypolitely.decision.Situation;
import org.replypolitely.decision.ToldBefore;
import org.replypolitely.decision.UsagePolicy;
import org.replypolitely.decision.WorkedTogether;
import org.replypolitely.evidence.EvidenceReader;
import org.replypolitely.evidence.EvidenceRules;
import org.replypolitely.evidence.EvidenceRulesReader;
import org.replypolitely.evidence.NoteReader;
import org.replypolitely.evidence.NoteReading;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.invitation.Note;
import org.replypolitely.invitation.Person;
import org.replypolitely.invitation.ReplyControl;
import org.replypolitely.ledger.Circle;
import org.replypolitely.ledger.Conflict;
import org.replypolitely.ledger.DisclosureLedger;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.ledger.LedgerRecord;
import org.replypolitely.ledger.Recipient;

/** What both sides compute of cards, doubts and the ledger. */
final class MemoryVectors {

    private static final String[] NOTES = {
        "",
        "\u00a0\u200b\t\n",
        "Hi Dana, I'd like to join your LinkedIn network.",
        "How dare you leave me on READ.",
        "We help companies like yours.\tWorth a quick call?",
        "Könntest du mir helfen? Ich suche eine Stelle.",
        "Spielst du noch Cello？",
        "こんにちは。まだ教えていますか？",
        "Здравствуйте",
        "Hola, me gustaría conectar contigo. Soy ceramista, gracias.",
        "It’s your old classmate 🎻",
        "I’ve opened a bakery. Come by!",
        "Herzlichen Glückwunsch zur Ausstellung",
        "WIR HABEN UNS BEIM ERNTEFEST KENNENGELERNT.",
        "\u202bמרים\u202c",
        "https://example.com/?q=1",
    };

    private static final String[] HEADLINES = {
        "Baker at Hearth & Crumb",
        "BÄCKERMEISTERIN bei Brot & Zeit",
        "Software Engineer｜AI",
        "Former programmer · Nurse",
        "",
    };

    private static final String[] NAMES = {"Dana Whitfield", "Kim Sørensen", "李小龙", "Zoë El-Sayed"};

    private static final String[] CIRCLES = {"Hearth & Crumb", "hearth & crumb, GmbH", "", "株式会社"};

    private MemoryVectors() {}

    static void add(String compiledEvidence, List<String> results) {
        EvidenceRules rules = EvidenceRulesReader.read(compiledEvidence);
        for (String note : NOTES) {
            NoteReading reading = NoteReader.read(note, rules);
            results.add("note " + note + " = " + reading.kind().name() + " "
                    + reading.relationship().map(Enum::name).orElse(""));
        }
        for (String headline : HEADLINES) {
            for (String own : new String[] {"Bakery", "Softwareentwicklung", "care", ""}) {
                CardEvidence card = EvidenceReader.read(card(headline), own, "Hearth and Crumb", rules);
                results.add("field " + headline + " ~ " + own + " = "
                        + card.field().name() + " " + card.employer().name() + " " + card.old());
            }
        }
        addDoubts(results);
        addLedger(results);
    }

    private static void addDoubts(List<String> results) {
        for (Relationship relationship : Relationship.values()) {
            for (WorkedTogether worked : WorkedTogether.values()) {
                for (MeetsInPerson meets : MeetsInPerson.values()) {
                    Situation situation = new Situation(
                            relationship,
                            new SharedHistory(worked, meets, meets == MeetsInPerson.NEVER ? 3 : -1, false),
                            Goal.CLOSE_POLITELY,
                            new CardEvidence(NoteKind.NONE, Likeness.SAME, Likeness.UNKNOWN, false, false),
                            UsagePolicy.UNSTATED,
                            Set.of(),
                            Set.of());
                    for (Doubt doubt : Doubt.in(situation)) {
                        for (Settling way : doubt.ways(situation)) {
                            results.add("doubt " + relationship.name() + " " + doubt.name() + " "
                                    + way.words().name() + " "
                                    + way.situation().relationship().name() + " "
                                    + way.situation().history().workedTogether().name() + " "
                                    + way.situation().history().meets().name() + " " + way.asksAgain());
                        }
                    }
                }
            }
        }
    }

    /** A history that runs through every approach and reason, and every question that the ledger answers. */
    private static void addLedger(List<String> results) {
        List<LedgerEntry> entries = new ArrayList<>();
        int turn = 0;
        for (PublicReason reason : PublicReason.values()) {
            Approach approach = List.of(Approach.values()).get(turn % Approach.values().length);
            LedgerRecord.entry(record(turn, approach, reason)).ifPresent(entries::add);
            turn++;
        }
        DisclosureLedger ledger = new DisclosureLedger(entries);
        results.add("ledger " + ledger.entries().size());
        for (String name : NAMES) {
            Recipient person = new Recipient("", name);
            for (String circleName : CIRCLES) {
                Circle circle = new Circle(circleName);
                String where = name + " in " + circle.key() + " ";
                ToldBefore told = ledger.toldBefore(person, circle);
                results.add(where + sorted(told.toThem()) + sorted(told.toCircle()) + told.refused() + told.others());
                for (PublicReason reason : PublicReason.values()) {
                    for (Conflict conflict : ledger.conflicts(person, circle, List.of(reason))) {
                        results.add(where + conflict.kind().name() + " " + reason.name() + " "
                                + conflict.toldBefore().name() + " "
                                + conflict.before().id());
                    }
                }
            }
            results.add(
                    name + " said " + ids(ledger.saidTo(person)) + " found " + ids(ledger.find(name.substring(0, 2))));
        }
        results.add("due " + ids(ledger.due(115)) + " expired " + ids(ledger.expired(300, 180)));
    }

    private static Map<String, String> record(int turn, Approach approach, PublicReason reason) {
        Map<String, String> fields = new HashMap<>();
        for (String name : LedgerRecord.FIELDS) {
            fields.put(name, "");
        }
        fields.put("id", "e" + turn);
        fields.put("version", Integer.toString(LedgerRecord.VERSION));
        fields.put("day", Integer.toString(100 + turn * 3));
        fields.put("name", NAMES[turn % NAMES.length]);
        fields.put("circle", CIRCLES[turn % 3]);
        List<Relationship> relationships = List.of(Relationship.values());
        fields.put(
                "relationship", relationships.get(turn % relationships.size()).name());
        fields.put("approach", approach.name());
        fields.put("reasons", reason.name());
        fields.put("language", "en");
        fields.put("step", "TALK");
        fields.put("due", Integer.toString(110 + turn));
        fields.put("outcome", turn % 2 == 0 ? "OPEN" : "CAME");
        return fields;
    }

    private static Invitation card(String headline) {
        return new Invitation(
                new InvitationKey("", ""),
                new Person("Dana", "", headline),
                Note.NONE,
                "",
                "vor 3\u00a0Monaten",
                ReplyControl.NONE);
    }

    private static String sorted(Set<PublicReason> reasons) {
        StringBuilder names = new StringBuilder("[");
        for (PublicReason reason : PublicReason.values()) {
            names.append(reasons.contains(reason) ? reason.name() + " " : "");
        }
        return names.append(']').toString();
    }

    private static String ids(List<LedgerEntry> entries) {
        StringBuilder ids = new StringBuilder();
        for (LedgerEntry entry : entries) {
            ids.append(entry.id()).append(' ');
        }
        return ids.toString();
    }
}
