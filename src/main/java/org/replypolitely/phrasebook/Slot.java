package org.replypolitely.phrasebook;

/** What a phrase can be filled with. Names and details are foreign or free text; the others come in fixed words. */
public enum Slot {
    /** The given name. */
    GIVEN,
    /** The family name, with its particles. */
    SURNAME,
    /** A title such as Dr. or Prof. */
    TITLE,
    /** A title without its full stop, as the British write it: Dr. */
    TITLE_BARE,
    /** Given name and surname in their own order. */
    FULL,
    /** The name as displayed. */
    DISPLAYED,
    /** Whole years since the two were last in touch; digits. */
    YEARS,
    /** The other way of staying in touch, in the user's words. */
    CHANNEL,
    /** {@code phone}, {@code email}, {@code address}, {@code number} or {@code other}. */
    CHANNEL_KIND,
    /** When, where, what or who of an offer, in the user's words. */
    DETAIL,
    /** What kind of words the detail begins with: one of the book's own kinds, or {@code what}. */
    DETAIL_KIND,
    /** Where the two worked together, met or studied, in the user's words. */
    PLACE,
    /** What kind of words the place begins with: one of the book's own kinds, or {@code what}. */
    PLACE_KIND,
    /** What the inviter wrote about, in the user's words. */
    TOPIC,
    /** Where the inviter works now, in the user's words. */
    EMPLOYER,
    /** What kind of words the employer begins with: one of the book's own kinds, or {@code what}. */
    EMPLOYER_KIND,
    /** What the inviter does, in the user's words: something to hear about, and to wish well. */
    WORK,
    /** The user's answer to the question in the note. */
    ANSWER,
    /** {@code feminine}, {@code masculine}; empty where unknown. */
    ADDRESSEE_GENDER,
    /** {@code feminine}, {@code masculine}; empty where unknown. */
    SPEAKER_GENDER,
    /** {@code casual}, {@code neutral} or {@code formal}. */
    REGISTER,
    /** {@code familiar} or {@code polite}: du or Sie. */
    ADDRESS,
    /** Which of several ways of saying the same a suggestion takes: a digit from 0, another one for each suggestion of a set. */
    TURN,
    /** The region of the user's spelling: {@code GB}, {@code US}, {@code CH} …; empty where unknown. */
    REGION
}
