package org.replypolitely.site.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.site.CardReading;
import org.replypolitely.site.JsoupDom;

/**
 * Changes the fixtures at random, as a site changes its pages: what is still read must be right. That something is no longer
 * read is allowed; that it is read wrong is not. What alone tells that something is no invitation from a person (a link to a
 * company, to a second person of the same name, the key of a suggestion's button) is left in place: without it nobody could tell.
 */
class ChangedPagesTest {

    private static final int PAGES_A_FIXTURE = 150;
    private static final int MOST_CHANGES = 6;

    private final JsoupDom dom = new JsoupDom();

    /** One change that a redesign may bring. */
    private enum Change {
        CLASSES {
            @Override
            void make(Document page, Random random) {
                Element any = any(page, "[class]", random);
                if (any != null) {
                    any.attr("class", "_" + Integer.toHexString(random.nextInt(0x10000)));
                }
            }
        },
        AN_ATTRIBUTE_RENAMED {
            @Override
            void make(Document page, Random random) {
                Element any = any(page, "[data-testid],[data-view-name],[componentkey],[role],[aria-hidden]", random);
                if (any != null && !any.is(SIGN)) {
                    List<String> names = any.attributes().asList().stream()
                            .map(attribute -> attribute.getKey())
                            .filter(name -> !name.equals("href") && !name.equals("aria-label"))
                            .toList();
                    if (!names.isEmpty()) {
                        String name = names.get(random.nextInt(names.size()));
                        String value = any.attr(name);
                        any.removeAttr(name).attr("data-x" + random.nextInt(10), value);
                    }
                }
            }
        },
        A_VALUE_CHANGED {
            @Override
            void make(Document page, Random random) {
                Element any = any(page, "[data-testid],[data-view-name],[role]", random);
                if (any != null) {
                    for (String name : List.of("data-testid", "data-view-name", "role")) {
                        if (any.hasAttr(name)) {
                            any.attr(name, "renamed");
                        }
                    }
                }
            }
        },
        A_WRAPPER {
            @Override
            void make(Document page, Random random) {
                Element any = any(page, "main *", random);
                if (any != null) {
                    any.wrap(random.nextBoolean() ? "<div class=_w></div>" : "<span></span>");
                }
            }
        },
        A_WRAPPER_GONE {
            @Override
            void make(Document page, Random random) {
                Element any = any(page, "main div, main span", random);
                if (any != null) {
                    any.unwrap();
                }
            }
        },
        ORDER {
            @Override
            void make(Document page, Random random) {
                Element any = any(page, "main *", random);
                if (any != null && any.previousElementSibling() != null) {
                    any.previousElementSibling().before(any);
                }
            }
        },
        A_TAG {
            @Override
            void make(Document page, Random random) {
                Element any = any(page, "main button, main strong, main p, main li", random);
                if (any != null) {
                    any.tagName(any.normalName().equals("button") ? "a" : "div");
                }
            }
        },
        SOMETHING_NEW {
            @Override
            void make(Document page, Random random) {
                Element any = any(page, "main *", random);
                if (any != null && any.closest(Catalogue.PERSON_LINK) == null) {
                    any.append(List.of(
                                    "<button>…</button>",
                                    "<span>New</span>",
                                    "<a href=/in/somebody-else/>Somebody Else</a>",
                                    "<a href=/search/results/people/>12</a>",
                                    "<svg aria-hidden=true></svg>")
                            .get(random.nextInt(5)));
                }
            }
        },
        SOMETHING_GONE {
            @Override
            void make(Document page, Random random) {
                Element any = any(page, "main *", random);
                if (any != null
                        && any.childrenSize() < 3
                        && any.select(SIGN).isEmpty()
                        && any.closest(Catalogue.PERSON_LINK) == null) {
                    any.remove();
                }
            }
        };

        private static final String SIGN = String.join(
                ",", Catalogue.OTHER_KIND, Catalogue.SUGGESTION, Catalogue.PERSON_LINK, Catalogue.PROFILE_NO_REQUEST);

        abstract void make(Document page, Random random);

        private static @Nullable Element any(Document page, String selector, Random random) {
            List<Element> all = page.select(selector);
            return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
        }
    }

    /** What came of one changed page. */
    private record Outcome(int right, int refused, int less, List<String> wrong) {}

    private Outcome outcome(PageFixture fixture, long seed) {
        Random random = new Random(seed);
        Document page = Jsoup.parse(fixture.html());
        StringBuilder done = new StringBuilder();
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            Change change = Change.values()[random.nextInt(Change.values().length)];
            if (change == Change.SOMETHING_GONE && fixture.invitations().isEmpty()) {
                continue; // where there is something too much, less of it may well be an invitation
            }
            change.make(page, random);
            done.append(change).append(' ');
        }
        int right = 0;
        int less = 0;
        List<String> wrong = new ArrayList<>();
        List<Invitation> read = new ArrayList<>();
        Invitations<Element> invitations = new Invitations<>(dom, fixture::path);
        invitations.forEach(page, card -> {
            if (invitations.read(card) instanceof CardReading.Read whole) {
                read.add(whole.invitation());
            }
        });
        for (Invitation invitation : read) {
            Invitation expected = withSlug(fixture, invitation.key());
            if (expected == null
                    || !expected.person()
                            .displayedName()
                            .equals(invitation.person().displayedName())) {
                wrong.add(fixture + " seed " + seed + ": " + done + invitation);
            } else if (expected.equals(invitation)) {
                right++;
            } else {
                less++;
            }
        }
        return new Outcome(right, Math.max(0, fixture.invitations().size() - read.size()), less, wrong);
    }

    private static @Nullable Invitation withSlug(PageFixture fixture, InvitationKey key) {
        return fixture.invitations().stream()
                .filter(each -> each.key().slug().equals(key.slug()))
                .findAny()
                .orElse(null);
    }

    static List<PageFixture> fixtures() {
        return PageFixture.all().stream()
                .filter(fixture -> InvitationPath.mayHoldInvitations(fixture.path()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void onAChangedPageThePersonIsReadRightOrNotAtAll(PageFixture fixture) {
        for (long seed = 0; seed < PAGES_A_FIXTURE; seed++) {
            assertThat(outcome(fixture, seed).wrong()).isEmpty();
        }
    }

    @Test
    void mostOfWhatAChangedPageShowsIsStillRead() {
        int right = 0;
        int refused = 0;
        int less = 0;
        for (PageFixture fixture : fixtures()) {
            for (long seed = 0; seed < PAGES_A_FIXTURE; seed++) {
                Outcome outcome = outcome(fixture, seed);
                right += outcome.right();
                refused += outcome.refused();
                less += outcome.less();
            }
        }
        System.out.println("Changed pages: " + right + " cards read whole, " + less
                + " with the right person and another headline, note or control, " + refused + " refused");
        assertThat(right).isGreaterThan(9 * refused);
    }
}
