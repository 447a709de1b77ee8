package org.replypolitely.decision;

/** A reason that may be told, once the user has vouched for it. */
public enum PublicReason {
    /** I connect with people in my field. */
    FIELD(Scope.RULE),
    /** I connect with people I have worked with. */
    WORKED_WITH(Scope.RULE),
    /** I keep it for the work that I am doing now. */
    CURRENT_WORK(Scope.RULE),
    /** I use it for recruiters and colleagues. */
    RECRUITERS_COLLEAGUES(Scope.RULE),
    /** I use it for colleagues and customers. */
    COLLEAGUES_CUSTOMERS(Scope.RULE),
    /** I keep my own company out of it. */
    OUTSIDE_COMPANY(Scope.RULE),
    /** We are connected elsewhere. */
    OTHER_CHANNEL(Scope.FACT),
    /** I connect with people whom I can recommend, and we have not talked for a while. */
    CAN_RECOMMEND(Scope.RULE),
    /** It has been a while: let us bring each other up to date first. */
    LAPSED_UPDATE(Scope.FACT),
    /** I keep family and work apart. */
    NO_FAMILY(Scope.RULE),
    /** I keep friends out of it: it is for work. */
    NO_FRIENDS(Scope.RULE),
    /** My role has a rule about it. */
    ROLE_POLICY(Scope.RULE),
    /** I do not connect with clients. */
    NO_CLIENTS(Scope.RULE),
    /** I do not connect with vendors. */
    NO_VENDORS(Scope.RULE),
    /** Something outside forbids it, and that may be told. */
    EXTERNAL_CONSTRAINT(Scope.FACT),
    /** Later suits better. */
    TIMING(Scope.FACT),
    /** I hardly use it. */
    RARE_USE(Scope.RULE),
    /** I am not looking for another job. */
    NOT_LOOKING(Scope.FACT);

    /** How far an affirmation reaches. */
    public enum Scope {
        /** A rule of the user's, remembered once affirmed. */
        RULE,
        /** A fact about this one person, asked for each of them. */
        FACT
    }

    private final Scope scope;

    PublicReason(Scope scope) {
        this.scope = scope;
    }

    /** How far an affirmation of this reason reaches. */
    public Scope scope() {
        return scope;
    }
}
