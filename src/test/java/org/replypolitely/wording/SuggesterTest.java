package org.replypolitely.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.replypolitely.build.TactRuleCompiler;
import org.replypolitely.decision.Admissibility;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Counsel;
import org.replypolitely.decision.Counsellor;
import org.replypolitely.decision.Flag;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.MeetsInPerson;
import org.replypolitely.decision.PrivateMotive;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.ReasonVerdict;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.Situation;
import org.replypolitely.decision.Situations;
import org.replypolitely.decision.WorkedTogether;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.tact.TactCheck;
import org.replypolitely.tact.TactRules;
import org.replypolitely.tact.TactRulesReader;

class SuggesterTest {

    private static final TactRules TACT =
            TactRulesReader.read(TactRuleCompiler.compile(Path.of("src/main/resources/tact/en.ftl")));

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
        assertThat(text).doesNotContain("kind words", "me your news", "sharing your news", "Northwind", "the bakery");
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
            assertThat(Requests.texts(Requests.of(situation, one)))
                    .isEqualTo(Requests.texts(Requests.of(situation, other)));
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
        assertThat(Requests.texts(Requests.of(situation))).isEqualTo(Requests.texts(Requests.of(situation)));
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

    private static Set<List<Object>> strategies(List<Wording> suggestions) {
        return suggestions.stream()
                .map(wording -> List.<Object>of(wording.approach(), Set.copyOf(wording.reasons())))
                .collect(Collectors.toSet());
    }
}
