package yingshang.publication;

import java.util.List;

/** What this room refuses. */
public class PublicationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        UNKNOWN_CANDIDATE,
        UNKNOWN_FILE,
        /** Another candidate is being computed. */
        CANDIDATE_UNDER_WAY,
        /** The standing scores are not what the accepted measurements come to. */
        SCORES_DIFFER,
        /** The periods, regions and nodes asked for are more than one candidate may hold. */
        TOO_LARGE,
        /** Nothing has been measured for a period. */
        NOTHING_MEASURED,
        /** The candidate has been approved or rejected. */
        DECIDED,
        /** Who started a candidate cannot sign it off. */
        SECOND_PERSON,
        /** A rejection or a correction says why. */
        REASON_MISSING,
        /** No edition has this number, or it is not for the caller yet. */
        UNKNOWN_EDITION,
        /** Changes are counted from an earlier edition. */
        NOT_EARLIER,
        /** The candidate is not approved. */
        NOT_APPROVED,
        /** The candidate has become an edition. */
        PUBLISHED,
        /** A final edition of one of the periods is there: only a correction may follow. */
        FINAL_STANDS,
        /** The edition to correct is about other periods. */
        OTHER_PERIODS,
        /** The edition to correct has been corrected by a later one. */
        CORRECTED,
        /** What corrects a final edition is final. */
        CORRECTION_IS_FINAL,
        /** An embargo or a plan ends in the past. */
        PAST,
        /** A framework draft is no zip. */
        DRAFT_UNREADABLE,
        /** A framework draft is larger than one may be. */
        DRAFT_TOO_LARGE,
        /** A framework draft breaks rules; the details are its faults. */
        DRAFT_FAULTY,
        /** No scenario of the framework has goalposts. */
        NOTHING_TO_SCORE,
        /** The comparison has more rows than one answer may have. */
        TOO_MANY_ROWS,
        /** No plan has this number. */
        UNKNOWN_PLAN,
        /** The candidate is to be published already. */
        PLANNED,
        /** The plan has been carried out or given up. */
        PLAN_OVER,
        /** This version of the suite comes to other results than those that were reviewed. */
        RESULTS_CHANGED
    }

    private final Reason reason;
    private final transient List<String> details;

    PublicationException(Reason reason, Object subject) {
        this(reason, subject, List.of());
    }

    /** @param details what exactly, one by one */
    PublicationException(Reason reason, Object subject, List<String> details) {
        super(String.valueOf(subject));
        this.reason = reason;
        this.details = details;
    }

    Reason reason() {
        return reason;
    }

    List<String> details() {
        return details;
    }
}
