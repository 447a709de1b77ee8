package org.replypolitely.phrasebook;

/** The plural category of a whole number, as CLDR has it, for the languages that phrase books are meant for. */
final class PluralCategory {

    private PluralCategory() {}

    /** Tells whether this is the name of a category. */
    static boolean isName(String word) {
        return switch (word) {
            case "zero", "one", "two", "few", "many", "other" -> true;
            default -> false;
        };
    }

    /** {@code zero}, {@code one}, {@code two}, {@code few}, {@code many} or {@code other}. */
    static String of(String language, String digits) {
        boolean isOne = digits.equals("1");
        return switch (primary(language)) {
            case "ja", "zh", "ko", "id", "vi", "th" -> "other";
            case "fr", "pt", "hi" -> isOne || digits.equals("0") ? "one" : "other";
            case "ar" -> arabic(digits);
            default -> isOne ? "one" : "other";
        };
    }

    private static String arabic(String digits) {
        if (digits.equals("0")) {
            return "zero";
        }
        if (digits.equals("1")) {
            return "one";
        }
        if (digits.equals("2")) {
            return "two";
        }
        int length = digits.length();
        int lastTwo = Integer.parseInt(length > 2 ? digits.substring(length - 2) : digits);
        if (lastTwo >= 3 && lastTwo <= 10) {
            return "few";
        }
        return lastTwo >= 11 ? "many" : "other";
    }

    private static String primary(String language) {
        int dash = language.indexOf('-');
        return dash < 0 ? language : language.substring(0, dash);
    }
}
