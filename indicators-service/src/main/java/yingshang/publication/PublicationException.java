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
        /** Nothing has been measured up to the end of the periods. */
        NOTHING_MEASURED,
        /** The candidate has been approved or rejected. */
        DECIDED,
        /** Who started a candidate cannot sign it off. */
        SECOND_PERSON,
        /** A rejection says why. */
        REASON_MISSING
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
