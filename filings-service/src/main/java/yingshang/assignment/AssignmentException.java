package yingshang.assignment;

import java.util.List;

/** A rule of assignments was broken. */
public class AssignmentException extends RuntimeException {

    private final Reason reason;
    private final transient List<String> about;

    AssignmentException(Reason reason, List<String> about) {
        super(reason + " " + String.join(", ", about));
        this.reason = reason;
        this.about = List.copyOf(about);
    }

    /** Which rule; in brackets what {@link #about()} holds. */
    public enum Reason {
        /** There is no such assignment for this caller [id]. */
        NOT_FOUND,
        /** The department is not assigned there [department, indicator, region]. */
        NOT_ASSIGNED,
        /** Another department leads there already [one text "indicator region department" for each]. */
        LEAD_TAKEN,
        /** It has ended already [id]. */
        ENDED,
        /** More places than one request may name. */
        TOO_MANY,
        /** The file of first assignments is faulty [one text "file:line:column: rule" for each fault]. */
        INVALID_FILE
    }

    public Reason reason() {
        return reason;
    }

    /** What the rule is about, as said at the reason. */
    List<String> about() {
        return about;
    }
}
