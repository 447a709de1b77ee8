package org.replypolitely.invitation;

import java.util.Set;
import org.replypolitely.text.Chars;
import org.replypolitely.text.Texts;

/** Words that stand around or inside names without being names themselves. */
final class NameWords {

    private static final Set<String> ACADEMIC = Set.of("dr", "prof", "professor", "doctor");
    private static final Set<String> CIVIL = Set.of("mr", "mrs", "ms", "mx", "miss");
    private static final Set<String> SILENT = Set.of(
            "sir",
            "dame",
            "rev",
            "hon",
            "eng",
            "ing",
            "dipl",
            "dipl-ing",
            "capt",
            "col",
            "lt",
            "maj",
            "sgt",
            "ir",
            "drs",
            "mag",
            "pd",
            "cpl",
            "coach",
            "frau",
            "herr",
            "madame",
            "mme",
            "monsieur",
            "señor",
            "señora",
            "sra",
            "\u062F",
            "\u0623",
            "\u0645",
            "\u0921\u0949",
            "\u092A\u094D\u0930\u094B",
            "\u0936\u094D\u0930\u0940",
            "\u0936\u094D\u0930\u0940\u092E\u0924\u0940");
    /** What may follow a title: Dr. med., Dr. h. c. */
    private static final Set<String> TITLE_TAILS = Set.of(
            "med", "phil", "h", "c", "rer", "nat", "pol", "jur", "iur", "oec", "hc", "habil", "dent", "vet", "theol");
    /** Vietnamese family names, which come first; the last word is the given name. */
    private static final Set<String> FAMILY_FIRST = Set.of(
            "nguyễn", "nguyen", "trần", "phạm", "huỳnh", "hoàng", "vũ", "võ", "đặng", "bùi", "đỗ", "ngô", "dương",
            "lê");
    /** What follows is another name. */
    private static final Set<String> BORN = Set.of("geb", "geborene", "née", "formerly");

    private static final Set<String> CIVIL_ABROAD =
            Set.of("frau", "herr", "madame", "mme", "monsieur", "señor", "señora", "sra");
    private static final Set<String> PRONOUNS = Set.of("she", "he", "they", "sie", "er", "ella", "elle");
    private static final Set<String> CREDENTIALS = Set.of(
            "phd",
            "dphil",
            "md",
            "mba",
            "emba",
            "jd",
            "esq",
            "cpa",
            "cfa",
            "pmp",
            "pe",
            "rn",
            "msc",
            "bsc",
            "meng",
            "beng",
            "mphil",
            "llm",
            "llb",
            "dba",
            "edd",
            "psyd",
            "dds",
            "dmd",
            "do",
            "facs",
            "fca",
            "acca",
            "cissp",
            "shrm-cp",
            "shrm-scp",
            "sphr",
            "phr",
            "csm",
            "mph",
            "mpa",
            "mfa",
            "frsa",
            "ceng",
            "jr",
            "sr",
            "ii",
            "iii",
            "iv",
            "obe",
            "mbe",
            "cbe",
            "ret",
            "aia",
            "gphr",
            "cipd",
            "mcipd",
            "assoc");
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "do", "dos", "das", "del", "della", "di", "du", "des", "la", "le", "las", "los", "van", "von",
            "vom", "zu", "zum", "zur", "der", "den", "ter", "ten", "te", "bin", "binti", "bint", "ibn", "al", "el",
            "ben", "bar", "abu", "st", "st.", "af", "av", "y", "e");
    private static final Set<String> COMPOUND_BEGINNINGS = Set.of("abd", "abdul", "abdel", "abu", "umm", "abd-al");
    private static final Set<String> ORGANISATIONS = Set.of(
            "inc",
            "ltd",
            "llc",
            "llp",
            "plc",
            "gmbh",
            "ag",
            "kg",
            "corp",
            "corporation",
            "company",
            "group",
            "holding",
            "holdings",
            "solutions",
            "services",
            "agency",
            "recruiting",
            "recruitment",
            "recruiters",
            "consulting",
            "consultancy",
            "consultants",
            "partners",
            "team",
            "official",
            "academy",
            "institute",
            "university",
            "foundation",
            "studio",
            "studios",
            "technologies",
            "systems",
            "labs",
            "ventures",
            "capital",
            "bank",
            "media",
            "marketing",
            "club",
            "network",
            "association",
            "hr",
            "jobs",
            "careers",
            "support",
            "sales");
    private static final Set<String> ADVERTISING = Set.of(
            "hiring",
            "hire",
            "ceo",
            "cto",
            "cfo",
            "coo",
            "cmo",
            "founder",
            "cofounder",
            "co-founder",
            "coach",
            "expert",
            "consultant",
            "recruiter",
            "realtor",
            "influencer",
            "speaker",
            "author",
            "lion",
            "opentowork",
            "follow",
            "connect",
            "dm",
            "whatsapp",
            "seo",
            "crypto",
            "aws",
            "certified",
            "we’re",
            "we're",
            "we",
            "i",
            "helping",
            "help",
            "sr.",
            "manager",
            "director",
            "engineer",
            "developer",
            "freelance",
            "freelancer",
            "available",
            "remote",
            "immediate",
            "joiner",
            "looking",
            "ceo/founder");

    private NameWords() {}

    /** The title as it is written before a surname, or an empty string where the word is none that one would use. */
    static String title(String word) {
        String bare = bare(word);
        if (ACADEMIC.contains(bare)) {
            return bare.startsWith("prof") ? "Prof." : "Dr.";
        }
        return CIVIL.contains(bare) && !bare.equals("miss") ? Texts.capitalised(bare) + "." : "";
    }

    /** Tells whether a word in front of a name is a title of any kind. */
    static boolean isTitle(String word) {
        String bare = bare(word);
        return ACADEMIC.contains(bare) || CIVIL.contains(bare) || SILENT.contains(bare);
    }

    /** Tells whether a word is a Mr or Mrs that English doesn't use: a single word after it is a surname. */
    static boolean isCivilAbroad(String word) {
        return CIVIL_ABROAD.contains(bare(word));
    }

    static boolean isTitleTail(String word) {
        return TITLE_TAILS.contains(bare(word));
    }

    static boolean isFamilyFirst(String word) {
        return FAMILY_FIRST.contains(Texts.lower(word));
    }

    /** Tells whether a word says that a former name follows. */
    static boolean isBorn(String word) {
        return BORN.contains(bare(word));
    }

    static boolean isPronoun(String word) {
        return PRONOUNS.contains(word);
    }

    static boolean isCredential(String word) {
        return CREDENTIALS.contains(bare(word));
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(Texts.lower(word));
    }

    static boolean isCompoundBeginning(String word) {
        return COMPOUND_BEGINNINGS.contains(Texts.lower(word));
    }

    static boolean isOrganisation(String word) {
        return ORGANISATIONS.contains(bare(word)) || word.equals("&");
    }

    static boolean isAdvertising(String word) {
        return ADVERTISING.contains(Texts.lower(word)) || word.startsWith("#");
    }

    /** Tells whether a word is a single letter, with or without a full stop, or several such: {@code J.R.} */
    static boolean isInitial(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != '.') {
                letters++;
            }
        }
        return word.length() > 0
                && !Chars.isEastAsian(word.charAt(0))
                && (letters == 1 || letters * 2 == word.length());
    }

    /** Lower case, without full stops. */
    private static String bare(String word) {
        return Texts.lower(word).replace(".", "");
    }
}
