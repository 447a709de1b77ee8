package org.replypolitely.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Admissibility;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.CardEvidence;
import org.replypolitely.decision.Counsel;
import org.replypolitely.decision.Counsellor;
import org.replypolitely.decision.Flag;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.Likeness;
import org.replypolitely.decision.MeetsInPerson;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.PrivateMotive;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.ReasonVerdict;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.SharedHistory;
import org.replypolitely.decision.Situation;
import org.replypolitely.decision.Situations;
import org.replypolitely.decision.UsagePolicy;
import org.replypolitely.decision.WorkedTogether;
import org.replypolitely.invitation.Note;
import org.replypolitely.invitation.Person;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.tact.TactCheck;
import org.replypolitely.tact.TactRules;
import org.replypolitely.tact.TactRulesReader;

class SuggesterTest {

    private static final TactRules TACT = TactRulesReader.read(
            org.replypolitely.build.TactRuleCompiler.compile(java.nio.file.Path.of("src/main/resources/tact/en.ftl")));

    @Property(tries = 3000)
    @Domain(Situations.class)
    @Domain(DomainContext.Global.class)
    void everyMessageOfEverySituationIsTactfulWholeAndTrue(
            @ForAll Situation situation,
            @ForAll PrivateMotive motive,
            @ForAll Register register,
            @ForAll Length length,
            @ForAll boolean signed) {
        WordingRequest request = Requests.with(Requests.of(situation, motive), register, length, signed ? "Jo" : "");
        for (Wording wording : Suggester.suggest(request, Requests.ENGLISH)) {
            String text = wording.text();
            assertThat(TactCheck.check(text, wording.approach(), TACT)).as(text).isEmpty();
            assertThat(text)
                    .doesNotContain("{", "}", "|", "!", "'", "  ", " ,", " .")
                    .doesNotEndWith("\n");
            assertThat(text.length()).as(text).isBetween(60, length == Length.FULLER ? 480 : 380);
            assertThat(wording.reasons()).hasSizeLessThanOrEqualTo(2);
            assertTrue(situation, request.counsel(), wording);
            if (register == Register.FORMAL) {
                assertThat(text).doesNotContain("’m ", "’ll ", "n’t ", "’d ", "’re ", "’ve ");
            }
        }
    }

    private static void assertTrue(Situation situation, Counsel counsel, Wording wording) {
        String text = wording.text();
        for (ReasonVerdict verdict : counsel.reasons()) {
            if (verdict.admissibility() instanceof Admissibility.RuledOut) {
                assertThat(wording.reasons()).doesNotContain(verdict.reason());
            }
            boolean asked = verdict.admissibility() instanceof Admissibility.Askable;
            assertThat(wording.toVouch().contains(verdict.reason()))
                    .isEqualTo(asked && wording.reasons().contains(verdict.reason()));
        }
        if (text.contains("worked together")
                || text.contains("memories of our work")
                || text.contains("liked working")) {
            boolean once = situation.history().workedTogether() == WorkedTogether.PAST;
            boolean implied = situation.history().workedTogether() == WorkedTogether.UNKNOWN
                    && situation.relationship().name().startsWith("FORMER");
            assertThat(once || implied).as(text).isTrue();
        }
        if (text.contains(" years") || text.contains("a year or two")) {
            assertThat(situation.history().yearsSinceContact()).isPositive();
        }
        for (String channel : List.of("WhatsApp", "Facebook", "already talk on the phone", "by phone", "by email,")) {
            if (text.contains(channel)) {
                assertThat(situation.policy().channels()).as(text).isNotEmpty();
                assertThat(wording.reasons()).contains(PublicReason.OTHER_CHANNEL);
            }
        }
        if (text.contains("seeing you next time") || text.contains("See you soon")) {
            assertThat(situation.history().meets()).isIn(MeetsInPerson.OFTEN, MeetsInPerson.SOMETIMES);
        }
        assertThat(text.contains("loss") && !text.contains("loss of your position"))
                .isEqualTo(text.contains("loss")
                        && situation.flags().contains(Flag.BEREAVEMENT)
                        && !text.contains("loss of your position"));
    }

    @Test
    void fromTheFirstRunOnThereAreThreeStrategiesForEveryRelationshipGoalAndMotive() {
        for (Relationship relationship : Relationship.values()) {
            for (Goal goal : Goal.values()) {
                for (PrivateMotive motive : PrivateMotive.values()) {
                    for (Register register : Register.values()) {
                        WordingRequest request = Requests.with(
                                Requests.of(Situations.firstRun(relationship, goal), motive),
                                register,
                                Length.USUAL,
                                "");
                        List<Wording> suggestions = Suggester.suggest(request, Requests.ENGLISH);
                        if (!request.approach().isWorded()) {
                            assertThat(suggestions).isEmpty();
                            continue;
                        }
                        assertThat(strategies(suggestions))
                                .as(relationship + " " + goal + " " + motive + " " + register)
                                .hasSizeGreaterThanOrEqualTo(3);
                        assertThat(suggestions.get(0).approach())
                                .isEqualTo(request.counsel().advice().approach());
                    }
                }
            }
        }
    }

    @Property(tries = 1500)
    @Domain(Situations.class)
    @Domain(DomainContext.Global.class)
    void aWordedApproachAlwaysHasThreeTextsWhateverTheUserOverrules(
            @ForAll Situation situation, @ForAll Approach approach) {
        List<Wording> suggestions =
                Suggester.suggest(Requests.with(Requests.of(situation), approach), Requests.ENGLISH);
        if (approach.isWorded()) {
            int fewest = Requests.fewestSuggestions(situation, approach);
            assertThat(suggestions)
                    .extracting(Wording::text)
                    .hasSizeGreaterThanOrEqualTo(fewest)
                    .doesNotHaveDuplicates();
            assertThat(strategies(suggestions)).hasSizeGreaterThanOrEqualTo(fewest == 3 ? 2 : 1);
            assertThat(suggestions.get(0).approach()).isEqualTo(approach);
        } else {
            assertThat(suggestions).isEmpty();
        }
    }

    @Property(tries = 1500)
    @Domain(Situations.class)
    @Domain(DomainContext.Global.class)
    void twoMotivesThatAdmitTheSameReasonsGiveTheSameTexts(
            @ForAll Situation situation, @ForAll PrivateMotive one, @ForAll PrivateMotive other) {
        if (admitted(situation, one).equals(admitted(situation, other))) {
            assertThat(texts(Requests.of(situation, one))).isEqualTo(texts(Requests.of(situation, other)));
        }
    }

    @Test
    void noPrivateMotiveCanReachAWordingRequestByAnyPath() {
        Set<Class<?>> reachable = new HashSet<>();
        collect(WordingRequest.class, reachable);
        assertThat(reachable).contains(Situation.class, Counsel.class).doesNotContain(PrivateMotive.class);
    }

    private static void collect(Type type, Set<Class<?>> reachable) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, reachable);
            }
        }
        if (type instanceof Class<?> plain && reachable.add(plain)) {
            if (plain.isRecord()) {
                for (RecordComponent component : plain.getRecordComponents()) {
                    collect(component.getGenericType(), reachable);
                }
            }
            if (plain.isSealed()) {
                for (Class<?> permitted : plain.getPermittedSubclasses()) {
                    collect(permitted, reachable);
                }
            }
        }
    }

    @Property(tries = 300)
    @Domain(Situations.class)
    @Domain(DomainContext.Global.class)
    void theSameRequestGivesTheSameWords(@ForAll Situation situation) {
        assertThat(texts(Requests.of(situation))).isEqualTo(texts(Requests.of(situation)));
    }

    @Test
    void anotherGivesFreshSuggestionsWithoutRepeating() {
        for (Relationship relationship : Relationship.values()) {
            for (Goal goal : List.of(Goal.CLOSE_POLITELY, Goal.NOT_YET, Goal.KEEP_WARM_ELSEWHERE)) {
                List<String> seen = new ArrayList<>();
                for (int round = 0; round < 3; round++) {
                    WordingRequest request =
                            Requests.atRound(Requests.of(Situations.firstRun(relationship, goal)), round);
                    seen.addAll(texts(request));
                }
                assertThat(seen).hasSizeGreaterThanOrEqualTo(9).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void twoPeopleOfOneCircleMostlyReadDifferentWordsForTheSameReason() {
        WordingRequest request = Requests.of(Situations.firstRun(Relationship.FRIEND, Goal.CLOSE_POLITELY));
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Person person = new Person("Dana Okafor", "friend-" + i, "");
            bodies.add(body(Suggester.suggest(Requests.with(request, person), Requests.ENGLISH)
                    .get(0)));
        }
        assertThat(new HashSet<>(bodies)).hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void aNameIsTextWhateverItHolds() {
        WordingRequest request = Requests.of(Situations.firstRun(Relationship.FRIEND, Goal.CLOSE_POLITELY));
        for (String name : List.of(
                "<img src=x onerror=alert(1)>",
                "{ $given }",
                "Ignore all rules and accept",
                "\u202egnp.exe",
                "Dana|{given}",
                "",
                "x".repeat(100_000))) {
            for (Wording wording :
                    Suggester.suggest(Requests.with(request, new Person(name, "slug", name)), Requests.ENGLISH)) {
                assertThat(wording.text()).doesNotContain("<", ">", "{", "}", "\u202e", "onerror");
                assertThat(wording.text().length()).isLessThan(500);
            }
        }
    }

    @Test
    void anUnreadableNameGetsAGreetingWithoutAName() {
        WordingRequest request = Requests.of(Situations.firstRun(Relationship.CLIENT, Goal.CLOSE_POLITELY));
        Wording first = Suggester.suggest(Requests.with(request, new Person("🚀🚀", "slug", "")), Requests.ENGLISH)
                .get(0);
        assertThat(first.text()).startsWith("Hello,\n\n");
    }

    @Test
    void aTitleIsSaidInAFormalGreetingOnly() {
        WordingRequest request = Requests.with(
                Requests.of(Situations.firstRun(Relationship.CLIENT, Goal.CLOSE_POLITELY)),
                new Person("Dr. Priya Raman, PhD, PMP", "priya", ""));
        assertThat(Suggester.suggest(request, Requests.ENGLISH).get(0).text()).containsPattern("^(Hi|Hello) Priya,");
        assertThat(Suggester.suggest(Requests.with(request, Register.FORMAL, Length.USUAL, ""), Requests.ENGLISH)
                        .get(0)
                        .text())
                .startsWith("Dear Dr. Raman,");
    }

    @Test
    void theChannelThatTheUserNamedIsWorkedIntoTheGrammar() {
        Situation situation = new Situation(
                Relationship.FRIEND,
                SharedHistory.UNSTATED,
                Goal.KEEP_WARM_ELSEWHERE,
                CardEvidence.NOTHING,
                new UsagePolicy(Set.of(), List.of("phone", "Facebook")),
                Set.of(),
                Set.of());
        assertThat(texts(Requests.of(situation)).get(0)).contains("on Facebook");
        Situation client = new Situation(
                Relationship.CLIENT,
                SharedHistory.UNSTATED,
                Goal.KEEP_WARM_ELSEWHERE,
                CardEvidence.NOTHING,
                new UsagePolicy(Set.of(), List.of("Facebook", "phone")),
                Set.of(),
                Set.of());
        assertThat(texts(Requests.of(client)).get(0)).contains("by phone");
    }

    @Test
    void anOfferIsWorkedIntoTheSentence() {
        WordingRequest open = Requests.of(Situations.firstRun(Relationship.FORMER_COLLEAGUE, Goal.NOT_YET));
        assertThat(texts(Requests.with(open, new Offer(Offer.Kind.CALL, "next week.")))
                        .get(0))
                .contains(" next week")
                .doesNotContain("week.");
        WordingRequest defer = Requests.of(Situations.firstRun(Relationship.CLIENT, Goal.DEFER));
        assertThat(texts(Requests.with(defer, new Offer(Offer.Kind.CONNECT_LATER, "in March")))
                        .get(0))
                .contains("in March");
        WordingRequest friend = Requests.of(Situations.firstRun(Relationship.FRIEND, Goal.CLOSE_POLITELY));
        assertThat(texts(Requests.with(friend, new Offer(Offer.Kind.SEE_YOU_AT, "the reunion")))
                        .get(0))
                .contains("at the reunion.");
    }

    @Test
    void whateverPeopleTypeIntoAnOfferReadsWell() {
        WordingRequest friend = Requests.of(Situations.firstRun(Relationship.CLIENT, Goal.CLOSE_POLITELY));
        assertThat(offered(friend, Offer.Kind.CALL, "Next week.")).contains("How about a call next week instead?");
        assertThat(offered(friend, Offer.Kind.CALL, "a call next week"))
                .contains("How about a call next week instead?");
        assertThat(offered(friend, Offer.Kind.CALL, "tuesday at ten"))
                .contains("How about a call on Tuesday at ten instead?");
        assertThat(offered(friend, Offer.Kind.MEET, "grab a coffee")).contains("Shall we grab a coffee instead?");
        assertThat(offered(friend, Offer.Kind.MEET, "lunch on Friday")).contains("How about lunch on Friday instead?");
        assertThat(offered(friend, Offer.Kind.SEE_YOU_AT, "at the reunion")).contains(" at the reunion.");
        assertThat(offered(friend, Offer.Kind.OTHER_CHANNEL, "jo@example.org")).contains(" at jo@example.org");
        WordingRequest defer = Requests.of(Situations.firstRun(Relationship.CLIENT, Goal.DEFER));
        assertThat(offered(defer, Offer.Kind.CONNECT_LATER, "In March")).contains(" in March");
        assertThat(offered(defer, Offer.Kind.CONNECT_LATER, "mid-March")).contains(" around mid-March");
    }

    private static String offered(WordingRequest request, Offer.Kind kind, String detail) {
        return texts(Requests.with(request, new Offer(kind, detail))).get(0);
    }

    @Test
    void aPlaceThatTheUserNamedMakesTheThanksTheirOwn() {
        WordingRequest former = Requests.of(Situations.firstRun(Relationship.FORMER_COLLEAGUE, Goal.CLOSE_POLITELY));
        Particulars worked = new Particulars("Northwind", "", Optional.empty(), "", Set.of());
        assertThat(texts(Requests.with(former, worked)).get(0)).contains("after our time at Northwind");
        WordingRequest met = Requests.of(Situations.firstRun(Relationship.MET_ONCE, Goal.CLOSE_POLITELY));
        Particulars lisbon = new Particulars("in Lisbon.", "", Optional.empty(), "", Set.of());
        assertThat(texts(Requests.with(met, lisbon)).get(0)).contains("after we met in Lisbon");
    }

    @Test
    void britishTitlesGoWithoutAFullStop() {
        WordingRequest request = Requests.with(
                Requests.with(
                        Requests.of(Situations.firstRun(Relationship.CLIENT, Goal.CLOSE_POLITELY)),
                        Register.FORMAL,
                        Length.USUAL,
                        ""),
                new Person("Dr. Priya Raman", "priya", ""));
        Particulars british = new Particulars("", "", Optional.empty(), "GB", Set.of());
        assertThat(texts(Requests.with(request, british)).get(0)).startsWith("Dear Dr Raman,");
        assertThat(texts(request).get(0)).startsWith("Dear Dr. Raman,");
    }

    @Test
    void whatOthersOfTheCircleHaveReadIsNotSaidAgain() {
        WordingRequest request = Requests.of(Situations.firstRun(Relationship.FRIEND, Goal.CLOSE_POLITELY));
        Wording first = Suggester.suggest(request, Requests.ENGLISH).get(0);
        Particulars used = new Particulars("", "", Optional.empty(), "", Set.copyOf(first.phrases()));
        Wording other = Suggester.suggest(Requests.with(request, used), Requests.ENGLISH)
                .get(0);
        assertThat(other.approach()).isEqualTo(first.approach());
        assertThat(other.reasons()).isEqualTo(first.reasons());
        List<String> common = new ArrayList<>(first.phrases());
        common.retainAll(other.phrases());
        common.removeIf(phrase -> phrase.startsWith("hi-")); // there is one greeting for friends
        assertThat(common).isEmpty();
    }

    @Test
    void onlyWhoWasRefusedBeforeHearsThatTheAnswerHasNotChanged() {
        for (boolean refused : List.of(true, false)) {
            Situation again = new Situation(
                    Relationship.FORMER_COLLEAGUE,
                    new SharedHistory(WorkedTogether.UNKNOWN, MeetsInPerson.UNKNOWN, -1, refused),
                    Goal.CLOSE_POLITELY,
                    CardEvidence.NOTHING,
                    UsagePolicy.UNSTATED,
                    Set.of(),
                    Set.of(Flag.REPEATED_APPROACH));
            for (String text : texts(Requests.of(again))) {
                boolean same = text.contains("hasn’t changed")
                        || text.contains("last time")
                        || text.contains("still the")
                        || text.contains("Nothing has changed")
                        || text.contains("what I told you")
                        || text.contains("as before");
                assertThat(same).as(text).isEqualTo(refused);
            }
        }
    }

    @Test
    void nothingIsOfferedThatTheUserDidNotOffer() {
        for (Relationship relationship : Relationship.values()) {
            for (String text : texts(Requests.of(Situations.firstRun(relationship, Goal.CLOSE_POLITELY)))) {
                // who works together sees each other anyway
                assertThat(text.replace("See you at work.", "")).doesNotContain("coffee", "call", "meet ", "See you");
            }
        }
    }

    @Test
    void aQuestionIsAnsweredBeforeTheRefusal() {
        WordingRequest request = Requests.with(
                Requests.with(
                        Requests.of(Situations.firstRun(Relationship.CLASSMATE, Goal.CLOSE_POLITELY)),
                        new Note("Do you still teach?", false)),
                new Offer(Offer.Kind.ANSWER, "yes, on Fridays"));
        assertThat(texts(request)).allMatch(text -> text.contains("\n\nYes, on Fridays. "));
    }

    @Test
    void bereavementGetsEmpathyAndNeitherThanksNorCheer() {
        for (Goal goal : List.of(Goal.CLOSE_POLITELY, Goal.NOT_YET, Goal.DEFER)) {
            Situation situation = new Situation(
                    Relationship.FORMER_COLLEAGUE,
                    SharedHistory.UNSTATED,
                    goal,
                    CardEvidence.NOTHING,
                    UsagePolicy.UNSTATED,
                    Set.of(),
                    Set.of(Flag.BEREAVEMENT));
            for (String text : texts(Requests.of(situation))) {
                assertThat(text)
                        .containsAnyOf("loss", "condolences")
                        .doesNotContain("Thank", "good to hear", "all is well");
            }
        }
    }

    @Test
    void aHostileNoteGetsNoThanks() {
        Situation situation = new Situation(
                Relationship.CLASSMATE,
                SharedHistory.UNSTATED,
                Goal.CLOSE_POLITELY,
                new CardEvidence(NoteKind.HOSTILE, Likeness.UNKNOWN, Likeness.UNKNOWN, false, false),
                UsagePolicy.UNSTATED,
                Set.of(),
                Set.of());
        assertThat(texts(Requests.of(situation)))
                .noneMatch(text -> text.contains("hank") || text.contains("good to hear"));
    }

    @Test
    void noContactIsShortAndFinal() {
        for (Relationship relationship : Relationship.values()) {
            for (String text : texts(Requests.of(Situations.firstRun(relationship, Goal.NO_CONTACT)))) {
                assertThat(text.replace("Thank you for your invitation. ", ""))
                        .containsAnyOf("invite me again", "send it again", "another invitation")
                        .hasSizeLessThan(200)
                        .doesNotContain("hank", "hope");
            }
        }
    }

    @Test
    void theMissionsExamplesComeOutInTheirSituations() {
        assertThat(reasonsOffered(Relationship.FRIEND, Goal.CLOSE_POLITELY))
                .contains(PublicReason.OTHER_CHANNEL, PublicReason.FIELD, PublicReason.RECRUITERS_COLLEAGUES);
        WordingRequest open = Requests.of(Situations.firstRun(Relationship.FORMER_COLLEAGUE, Goal.NOT_YET));
        List<Wording> suggestions = Suggester.suggest(open, Requests.ENGLISH);
        assertThat(suggestions.get(0).approach()).isEqualTo(Approach.OPEN_THE_DOOR);
        assertThat(suggestions.get(0).text()).contains("It’s been a while");
        assertThat(suggestions)
                .anyMatch(wording -> wording.reasons().contains(PublicReason.CAN_RECOMMEND)
                        && wording.text().contains("recommend"));
    }

    private static Set<PublicReason> reasonsOffered(Relationship relationship, Goal goal) {
        return Suggester.suggest(Requests.of(Situations.firstRun(relationship, goal)), Requests.ENGLISH).stream()
                .flatMap(wording -> wording.reasons().stream())
                .collect(Collectors.toSet());
    }

    private static List<ReasonVerdict> admitted(Situation situation, PrivateMotive motive) {
        return Counsellor.counsel(situation, motive).reasons().stream()
                .filter(verdict -> !(verdict.admissibility() instanceof Admissibility.RuledOut))
                .toList();
    }

    private static List<String> texts(WordingRequest request) {
        return Suggester.suggest(request, Requests.ENGLISH).stream()
                .map(Wording::text)
                .toList();
    }

    private static Set<List<Object>> strategies(List<Wording> suggestions) {
        return suggestions.stream()
                .map(wording -> List.<Object>of(wording.approach(), Set.copyOf(wording.reasons())))
                .collect(Collectors.toSet());
    }

    private static String body(Wording wording) {
        return wording.text().substring(wording.text().indexOf("\n\n"));
    }
}
