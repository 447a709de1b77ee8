package org.replypolitely.decision;

/**
 * What lies behind the two.
 *
 * @param workedTogether whether they have worked together
 * @param meets how often they meet in person
 * @param yearsSinceContact whole years since they were last in touch, or -1 where the user did not say
 * @param refusedBefore whether the user has already declined this person
 */
public record SharedHistory(
        WorkedTogether workedTogether, MeetsInPerson meets, int yearsSinceContact, boolean refusedBefore) {

    /** Nothing said about it. */
    public static final SharedHistory UNSTATED =
            new SharedHistory(WorkedTogether.UNKNOWN, MeetsInPerson.UNKNOWN, -1, false);
}
