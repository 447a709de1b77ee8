package org.replypolitely.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What compiles dearly, wrongly or not at all (docs/architecture.md, "What compiled code must not use"). */
@AnalyzeClasses(packages = "org.replypolitely", importOptions = ImportOption.DoNotIncludeTests.class)
class CompilerCostTest {

    /** Tens of kilobytes each, or no meaning in the browser at all. */
    private static final String[] DEAR_PACKAGES = {
        "java.util.regex..",
        "java.time..",
        "java.text..",
        "java.util.stream..",
        "java.util.concurrent..",
        "java.io..",
        "java.nio..",
        "java.net..",
    };

    /** Methods of String that are dear, or differ from the JDK's once compiled. */
    private static final Set<String> BANNED_OF_STRING = Set.of(
            "format",
            "formatted",
            "matches",
            "split",
            "replaceAll",
            "replaceFirst",
            "isBlank",
            "strip",
            "stripLeading",
            "stripTrailing",
            "lines",
            "toLowerCase",
            "toUpperCase",
            "equalsIgnoreCase");

    private static final Set<String> BANNED_OF_CHARACTER = Set.of(
            "isLetter", "isLetterOrDigit", "isAlphabetic", "isWhitespace", "isUpperCase", "isLowerCase", "getType");

    @ArchTest
    static final ArchRule compiledCodeKeepsAwayFromDearPackages = noClasses()
            .that()
            .resideOutsideOfPackage("org.replypolitely.build..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DEAR_PACKAGES);

    @ArchTest
    static final ArchRule compiledCodeKeepsAwayFromDearMethods = noClasses()
            .that()
            .resideOutsideOfPackage("org.replypolitely.build..")
            .should()
            .callMethodWhere(describe("is dear or differs once compiled", CompilerCostTest::isBanned));

    @ArchTest
    static final ArchRule compiledCodeHasNoEnumMapsNorLocales = noClasses()
            .that()
            .resideOutsideOfPackage("org.replypolitely.build..")
            .should()
            .dependOnClassesThat(describe(
                    "crash the compiler or pull in tables",
                    type -> Set.of("java.util.EnumMap", "java.util.Locale", "java.util.Formatter", "java.util.Random")
                            .contains(type.getFullName())));

    private static boolean isBanned(JavaMethodCall call) {
        AccessTarget target = call.getTarget();
        String owner = target.getOwner().getFullName();
        return switch (owner) {
            case "java.lang.String" -> BANNED_OF_STRING.contains(target.getName());
            case "java.lang.Character" -> BANNED_OF_CHARACTER.contains(target.getName());
            case "java.lang.System" -> target.getName().equals("currentTimeMillis");
            default -> target.getOwner().isEnum() && target.getName().equals("valueOf") && !isItsOwn(call);
        };
    }

    /** The compiler's own {@code valueOf} of an enum calls {@code Enum.valueOf}; nobody calls that unless we do. */
    private static boolean isItsOwn(JavaAccess<?> call) {
        return call.getOriginOwner().isEnum();
    }
}
