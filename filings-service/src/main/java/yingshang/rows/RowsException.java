package yingshang.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A file of rows was refused as a whole. */
public class RowsException extends RuntimeException {

    private final String kind;
    private final Reason reason;
    private final transient List<Object> about;
    private final transient List<Fault> faults;

    RowsException(String kind, Reason reason, Object... about) {
        this(kind, reason, List.of(about), List.of(), null);
    }

    RowsException(String kind, Reason reason, Throwable cause) {
        this(kind, reason, List.of(), List.of(), cause);
    }

    private RowsException(String kind, Reason reason, List<Object> about, List<Fault> faults, Throwable cause) {
        super(kind + " " + reason + " " + about + faults, cause);
        this.kind = kind;
        this.reason = reason;
        this.about = about;
        this.faults = faults;
    }

    /** A header that lacks columns or names some twice. */
    static RowsException wrongHeader(String kind, Set<Column> missing, Set<Column> twice) {
        List<Fault> faults = new ArrayList<>();
        missing.forEach(column -> faults.add(new Fault(null, column.code(), "column-missing")));
        twice.forEach(column -> faults.add(new Fault(null, column.code(), "column-twice")));
        return new RowsException(kind, Reason.WRONG_HEADER, List.of(), faults, null);
    }

    /** A file of which no row enters; these are the first of them. */
    static RowsException nothing(String kind, List<Rejection> first) {
        List<Fault> faults = first.stream()
                .map(row -> new Fault(Math.toIntExact(row.row()), row.column(), row.rule()))
                .toList();
        return new RowsException(kind, Reason.NOTHING, List.of(), faults, null);
    }

    /** Why. */
    public enum Reason {
        /** The file is no text. */
        NOT_TEXT,
        /** The header names too little or too much; see the faults. */
        WRONG_HEADER,
        /** From line [number] on the file cannot be taken apart. */
        BROKEN,
        /** The file has more than [number] rows. */
        TOO_MANY_ROWS,
        /** Not one row enters; see the faults. */
        NOTHING,
        /** The database went away while the rows were written. */
        INTERRUPTED
    }

    public Reason reason() {
        return reason;
    }

    /** Kind of file; the codes of its problems begin with it. */
    String kind() {
        return kind;
    }

    /** What the reason is about, in the order named there. */
    Object[] about() {
        return about.toArray();
    }

    /** What is wrong with the header or the first rows. */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * One fault of a file.
     *
     * @param row line in the file; null for the header as a whole
     * @param column null when it is about the row
     */
    public record Fault(Integer row, String column, String rule) {}
}
