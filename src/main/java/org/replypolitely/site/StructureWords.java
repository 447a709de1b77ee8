package org.replypolitely.site;

import java.util.Set;

/**
 * What may stand in a structure report: words of HTML, of accessibility, and of how sites name their parts. Every other
 * word becomes {@code x} or {@code Xx}, every number {@code 0}. A list of what may stay, not of what must go: no name is forgotten in it.
 */
final class StructureWords {

    private static final Set<String> KNOWN = Set.of(
            // elements
            "a",
            "article",
            "aside",
            "b",
            "body",
            "br",
            "button",
            "circle",
            "code",
            "dd",
            "details",
            "dialog",
            "div",
            "dl",
            "dt",
            "em",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "g",
            "h",
            "head",
            "header",
            "hr",
            "html",
            "i",
            "iframe",
            "img",
            "input",
            "label",
            "li",
            "main",
            "meta",
            "nav",
            "ol",
            "option",
            "p",
            "path",
            "picture",
            "rect",
            "section",
            "select",
            "slot",
            "small",
            "source",
            "span",
            "strong",
            "sub",
            "summary",
            "sup",
            "svg",
            "table",
            "tbody",
            "td",
            "template",
            "textarea",
            "th",
            "thead",
            "time",
            "title",
            "tr",
            "u",
            "ul",
            "use",
            "video",
            // attributes
            "alt",
            "aria",
            "atomic",
            "busy",
            "checked",
            "class",
            "componentkey",
            "contenteditable",
            "controls",
            "current",
            "d",
            "data",
            "describedby",
            "dir",
            "disabled",
            "draggable",
            "expanded",
            "fill",
            "for",
            "haspopup",
            "height",
            "hidden",
            "href",
            "id",
            "inert",
            "labelledby",
            "lang",
            "live",
            "loading",
            "modal",
            "multiline",
            "name",
            "of",
            "owns",
            "placeholder",
            "popover",
            "posinset",
            "pressed",
            "rel",
            "role",
            "roledescription",
            "selected",
            "setsize",
            "sizes",
            "spellcheck",
            "src",
            "srcset",
            "style",
            "tabindex",
            "target",
            "testid",
            "type",
            "value",
            "view",
            "viewbox",
            "width",
            "xmlns",
            // their values
            "alertdialog",
            "auto",
            "combobox",
            "false",
            "group",
            "heading",
            "link",
            "list",
            "listbox",
            "listitem",
            "menu",
            "menuitem",
            "none",
            "presentation",
            "region",
            "row",
            "rtl",
            "ltr",
            "search",
            "separator",
            "status",
            "submit",
            "tab",
            "tablist",
            "tabpanel",
            "textbox",
            "toolbar",
            "tooltip",
            "true",
            // how a site names its parts and its addresses
            "accept",
            "action",
            "actions",
            "badge",
            "box",
            "card",
            "column",
            "company",
            "compose",
            "connection",
            "connections",
            "container",
            "content",
            "custom",
            "entity",
            "events",
            "expandable",
            "feed",
            "groups",
            "grow",
            "headline",
            "ignore",
            "image",
            "in",
            "insight",
            "insights",
            "invitation",
            "invitations",
            "invite",
            "item",
            "lazy",
            "manager",
            "member",
            "message",
            "messaging",
            "mn",
            "msg",
            "mutual",
            "my",
            "mynetwork",
            "network",
            "newsletters",
            "note",
            "page",
            "pending",
            "people",
            "photo",
            "preload",
            "preview",
            "profile",
            "received",
            "recipient",
            "reply",
            "results",
            "school",
            "screen",
            "scroll",
            "sdui",
            "sent",
            "showcase",
            "subtitle",
            "text",
            "urn",
            "www");

    private StructureWords() {}

    /** What is left of a name, a value or a part of an address. */
    static String masked(String given) {
        StringBuilder masked = new StringBuilder();
        int start = 0;
        while (start < given.length()) {
            int end = start + 1;
            char first = given.charAt(start);
            if (isDigit(first)) {
                while (end < given.length() && isDigit(given.charAt(end))) {
                    end++;
                }
                masked.append('0');
            } else if (isPunctuation(first)) {
                masked.append(first);
            } else {
                while (end < given.length() && continues(given, end)) {
                    end++;
                }
                String word = given.substring(start, end);
                masked.append(KNOWN.contains(lower(word)) ? word : isCapital(first) ? "Xx" : "x");
            }
            start = end;
        }
        return masked.toString();
    }

    /** A word ends where a capital follows a small letter. */
    private static boolean continues(String given, int at) {
        char c = given.charAt(at);
        boolean hump = isCapital(c) && given.charAt(at - 1) >= 'a' && given.charAt(at - 1) <= 'z';
        return !hump && !isDigit(c) && !isPunctuation(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isPunctuation(char c) {
        return c == ' ' || c == '-' || c == '_' || c == ':' || c == '.';
    }

    private static String lower(String word) {
        StringBuilder lower = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            lower.append(isCapital(c) ? (char) (c + ('a' - 'A')) : c);
        }
        return lower.toString();
    }
}
