package yingshang.cases;

import java.util.List;
import java.util.Set;

/** A rule of case uploads was broken. */
public class CaseException extends RuntimeException {

    private final Reason reason;
    private final transient List<Object> about;
    private final transient List<Fault> faults;

    CaseException(Reason reason, Object... about) {
        super(reason + " " + List.of(about));
        this.reason = reason;
        this.about = List.of(about);
        this.faults = List.of();
    }

    CaseException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
        this.about = List.of();
        this.faults = List.of();
    }

    private CaseException(Reason reason, List<Fault> faults) {
        super(reason + " " + faults);
        this.reason = reason;
        this.about = List.of();
        this.faults = faults;
    }

    /** A header that lacks columns or names some twice. */
    static CaseException wrongHeader(Set<CaseColumn> missing, Set<CaseColumn> twice) {
        List<Fault> faults = new java.util.ArrayList<>();
        missing.stream().sorted().forEach(column -> faults.add(new Fault(null, column, "column-missing")));
        twice.stream().sorted().forEach(column -> faults.add(new Fault(null, column, "column-twice")));
        return new CaseException(Reason.WRONG_HEADER, faults);
    }

    /** A file of which no row is a case; these are the first of them. */
    static CaseException noCase(List<Rejection> first) {
        List<Fault> faults = first.stream()
                .map(row -> new Fault(
                        Math.toIntExact(row.row()), row.column(), row.rule().code()))
                .toList();
        return new CaseException(Reason.NO_CASE, faults);
    }

    /** Which rule. */
    public enum Reason {
        /** There is no upload [id] that the caller may see. */
        NOT_FOUND,
        /** The caller does not file for region [code]. */
        OTHER_REGION,
        /** There is no scenario [code]. */
        UNKNOWN_SCENARIO,
        /** What scenario [code] counts, in [unit], does not follow from cases. */
        NOT_FROM_CASES,
        /** The file is no text. */
        NOT_TEXT,
        /** The header names too little or too much; see the faults. */
        WRONG_HEADER,
        /** From line [number] on the file cannot be taken apart. */
        BROKEN,
        /** The file has more than [number] rows. */
        TOO_MANY_ROWS,
        /** Not one row is a case; see the faults. */
        NO_CASE,
        /** The database went away while the cases were written. */
        INTERRUPTED,
        /** Upload [id] was replaced by [another id]. */
        REPLACED,
        /** Statistic [name] says nothing about scenario [code]. */
        WRONG_STATISTIC,
        /** Not one case of upload [id] could be measured. */
        NO_FIGURE
    }

    public Reason reason() {
        return reason;
    }

    /** What the reason is about, in the order named there. */
    Object[] about() {
        return about.toArray();
    }

    List<Fault> faults() {
        return faults;
    }

    /**
     * One fault of a file.
     *
     * @param row line in the file; null for the header as a whole
     * @param column null when it is about the row
     */
    record Fault(Integer row, CaseColumn column, String rule) {}
}
