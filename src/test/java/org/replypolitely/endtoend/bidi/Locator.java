package org.replypolitely.endtoend.bidi;

/** How to find something on a page. Roles and names are the accessible ones, as a screen reader is told them. */
public sealed interface Locator {
    /** Whatever the CSS selector matches, in closed shadow trees too. */
    record Css(String selector) implements Locator {
        @Override
        public String toString() {
            return "css " + selector;
        }
    }

    /** Whatever has the role and a name that the match accepts. */
    record Role(String role, String name, Match match) implements Locator {
        @Override
        public String toString() {
            return switch (match) {
                case ANY -> role;
                case EXACTLY -> role + " “" + name + "”";
                case STARTING -> role + " “" + name + "…”";
            };
        }

        boolean accepts(String actual) {
            return switch (match) {
                case ANY -> true;
                case EXACTLY -> actual.equals(name);
                case STARTING -> actual.startsWith(name);
            };
        }
    }

    /** How an accessible name is compared. */
    enum Match {
        ANY,
        EXACTLY,
        STARTING
    }

    static Locator css(String selector) {
        return new Css(selector);
    }

    static Locator role(String role) {
        return new Role(role, "", Match.ANY);
    }

    static Locator role(String role, String name) {
        return new Role(role, name, Match.EXACTLY);
    }

    static Locator roleStarting(String role, String nameStart) {
        return new Role(role, nameStart, Match.STARTING);
    }
}
