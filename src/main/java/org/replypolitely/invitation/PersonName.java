package org.replypolitely.invitation;

/**
 * A displayed name, taken apart as far as one can be sure. Every part may be empty; what is in doubt is left whole in {@code displayed}, and
 * where even that would not do as a form of address, it is empty too, and a greeting goes without a name.
 *
 * @param given the given name, in ordinary spelling
 * @param surname the family name with its particles
 * @param title an academic title, or one that the person put before their name: {@code Dr.}
 * @param displayed the name as displayed, without credentials, advertising, pronouns, emoji and invisible marks
 */
public record PersonName(String given, String surname, String title, String displayed) {

    /** No name that one could greet somebody by. */
    public static final PersonName NONE = new PersonName("", "", "", "");

    /** Takes a displayed name apart. Foreign data: whatever comes in, nothing but parts of a name comes out. */
    public static PersonName parse(String displayedName) {
        return new PersonNameParser(displayedName).parse();
    }

    /** Given name and surname in their own order, or an empty string where either is missing. */
    public String full() {
        if (given.isEmpty() || surname.isEmpty()) {
            return "";
        }
        return displayed.startsWith(surname + " ") ? displayed : given + " " + surname;
    }
}
