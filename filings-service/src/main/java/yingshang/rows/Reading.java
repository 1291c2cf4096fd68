package yingshang.rows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One passage through the rows of a file: hands on what its judge takes, counts the rest. */
public final class Reading<T> {

    /** Most rejected rows that are kept. */
    public static final int KEPT = 1000;

    private static final int TOLD = 100;

    private final Rows rows;
    private final Judge<T> judge;
    private final long most;
    private final Map<String, Long> rejected = new TreeMap<>();
    private final List<Rejection> first = new ArrayList<>();
    private long read;

    /**
     * Prepares to read.
     *
     * @param most rows that a file may have
     */
    public Reading(Rows rows, Judge<T> judge, long most) {
        this.rows = rows;
        this.judge = judge;
        this.most = most;
    }

    /**
     * What the next row that enters says; null after the last.
     *
     * @throws RowsException BROKEN, or TOO_MANY_ROWS
     */
    public T next() throws IOException {
        for (Row row = rows.next(); row != null; row = rows.next()) {
            if (++read > most) {
                throw new RowsException(rows.kind(), RowsException.Reason.TOO_MANY_ROWS, most);
            }
            if (row.unreadable() != null) {
                reject(row.unreadable());
                continue;
            }
            try {
                return judge.judge(row);
            } catch (RowFault fault) {
                reject(fault.of(row));
            }
        }
        return null;
    }

    /** Counts a row among the rejected that came to its fault only after it was handed on. */
    public void reject(Rejection rejection) {
        reject(rejection.rule(), 1);
        if (first.size() < KEPT) {
            first.add(rejection);
        }
    }

    /** Counts more such rows, of which nothing is kept. */
    public void reject(String rule, long rows) {
        if (rows > 0) {
            rejected.merge(rule, rows, Long::sum);
        }
    }

    /** Rows so far. */
    public long read() {
        return read;
    }

    /** Rejected rows so far, by the code of the rule. */
    public Map<String, Long> rejected() {
        return rejected;
    }

    /** The first of them. */
    public List<Rejection> first() {
        return first;
    }

    /** Names of columns that were not read, for people. */
    public List<String> ignored() {
        return Columns.shown(rows.ignored());
    }

    /** The refusal of a file of which no row enters. */
    public RowsException nothing() {
        return RowsException.nothing(rows.kind(), first.subList(0, Math.min(TOLD, first.size())));
    }
}
