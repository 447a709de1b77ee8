package org.replypolitely.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.replypolitely.decision.PrivateMotive;

/** The dependency rules of the house (docs/architecture.md). */
@AnalyzeClasses(packages = "org.replypolitely", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.replypolitely.";

    /** Pure Java: no browser, no clock, nothing but the language and each other. */
    private static final String[] CORE = {
        ROOT + "text..",
        ROOT + "invitation..",
        ROOT + "decision..",
        ROOT + "phrasebook..",
        ROOT + "wording..",
        ROOT + "tact..",
        ROOT + "ledger..",
        ROOT + "evidence..",
        ROOT + "keeper..",
        ROOT + "own..",
        ROOT + "settings..",
        ROOT + "follow..",
        ROOT + "protocol..",
        ROOT + "site..",
        ROOT + "face..",
        ROOT + "panel..",
        ROOT + "popup..",
        ROOT + "options..",
        ROOT + "welcome..",
    };

    @ArchTest
    static final ArchRule theCoreSeesOnlyTheLanguageAndItself = classes()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(and(CORE, "java.lang..", "java.util", "java.util.function", "org.jspecify.."));

    @ArchTest
    static final ArchRule theEngineIsLayered = noClasses()
            .that()
            .resideInAPackage(ROOT + "text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "invitation..", ROOT + "decision..", ROOT + "phrasebook..", ROOT + "wording..")
            .andShould()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "tact..");

    @ArchTest
    static final ArchRule anInvitationKnowsNothingOfDecisions = noClasses()
            .that()
            .resideInAPackage(ROOT + "invitation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "decision..", ROOT + "phrasebook..", ROOT + "wording..", ROOT + "tact..");

    @ArchTest
    static final ArchRule aDecisionKnowsNothingOfWords = noClasses()
            .that()
            .resideInAPackage(ROOT + "decision..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "phrasebook..",
                    ROOT + "wording..",
                    ROOT + "tact..",
                    ROOT + "evidence..",
                    ROOT + "settings..",
                    ROOT + "panel..");

    @ArchTest
    static final ArchRule whatWordsAMessageCannotNameThePrivateMotive = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + "wording..",
                    ROOT + "phrasebook..",
                    ROOT + "tact..",
                    ROOT + "ledger..",
                    ROOT + "evidence..",
                    ROOT + "keeper..",
                    ROOT + "settings..",
                    ROOT + "follow..",
                    ROOT + "protocol..",
                    ROOT + "site..",
                    ROOT + "browser.extension..",
                    ROOT + "browser.page..")
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

    private static String[] and(String[] packages, String... more) {
        String[] all = new String[packages.length + more.length];
        System.arraycopy(packages, 0, all, 0, packages.length);
        System.arraycopy(more, 0, all, packages.length, more.length);
        return all;
    }
}
