package org.replypolitely.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.replypolitely.decision.PrivateMotive;

/** The dependency rules of the house (docs/architecture.md). */
@AnalyzeClasses(packages = "org.replypolitely", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.replypolitely.";

    /** The language, and nothing that a browser or a machine would have to give. */
    private static final Set<String> LANGUAGE =
            Set.of("java.lang", "java.lang.invoke", "java.lang.runtime", "java.util", "java.util.function");

    /** Everything that is not the core. */
    private static final String[] SHELL = {ROOT + "browser..", ROOT + "entry..", ROOT + "build.."};

    @ArchTest
    static final ArchRule theCoreSeesOnlyTheLanguageAndWhatTheTableOfRoomsLetsItSee = classes()
            .that()
            .resideOutsideOfPackages(SHELL)
            .and()
            .resideInAPackage("org.replypolitely..")
            .should(seeOnly(Rooms.inTheDocument()));

    @ArchTest
    static void theTableOfRoomsNamesOnlyRoomsThatThereAre(JavaClasses classes) {
        Set<String> there = new HashSet<>();
        for (JavaClass type : classes) {
            there.add(type.getPackageName());
        }
        for (String room : Rooms.inTheDocument().names()) {
            assertThat(there).contains(ROOT + room);
        }
    }

    @ArchTest
    static final ArchRule onlyWhoAsksAndWhoAdvisesCanNameThePrivateMotive = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "decision", ROOT + "panel", ROOT + "build")
            .and()
            .doNotHaveFullyQualifiedName(ROOT + "browser.face.QuestionsView")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(PrivateMotive.class);

    @ArchTest
    static final ArchRule onlyBrowserEntryAndTheBuildSeeTheCompiler = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "browser..", ROOT + "entry..", ROOT + "build..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.teavm..");

    @ArchTest
    static final ArchRule interopHoldsDeclarationsOnly = noClasses()
            .that()
            .resideInAPackage(ROOT + "browser.interop..")
            .should()
            .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "are the project's own, outside of interop",
                    type -> type.getPackageName().startsWith(ROOT)
                            && !type.getPackageName().startsWith(ROOT + "browser.interop")));

    @ArchTest
    static final ArchRule nothingDependsOnEntryPoints = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "entry..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "entry..");

    @ArchTest
    static final ArchRule nothingThatShipsDependsOnTheBuild = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "build..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "build..", "fluent..", "com.fasterxml..", "com.google.javascript..", "org.teavm.tooling..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.replypolitely.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule browserPackagesHaveNoCycles =
            slices().matching("org.replypolitely.browser.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingStaticIsMutable =
            fields().that().areStatic().should().beFinal().because("state lives in objects that somebody owns");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().should(beNullMarkedByTheirPackage());

    private static ArchCondition<JavaClass> beNullMarkedByTheirPackage() {
        return new ArchCondition<>("be in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage()
                        .tryGetAnnotationOfType(NullMarked.class)
                        .isPresent();
                if (!marked) {
                    events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> seeOnly(Rooms rooms) {
        return new ArchCondition<>("see only the language and what the table in docs/architecture.md lets them see") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String own = type.getPackageName();
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    String seen =
                            dependency.getTargetClass().getBaseComponentType().getPackageName();
                    boolean may = seen.startsWith(ROOT)
                            ? seen.equals(own)
                                    || rooms.seenFrom(own.substring(ROOT.length()))
                                            .contains(seen.substring(ROOT.length()))
                            : seen.isEmpty() || seen.startsWith("org.jspecify") || LANGUAGE.contains(seen);
                    if (!may) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
