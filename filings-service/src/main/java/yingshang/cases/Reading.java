package yingshang.cases;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One passage through the rows of a file: hands on the cases, counts the rest. */
final class Reading {

    /** Most rejected rows that are kept. */
    static final int KEPT = 1000;

    private final CaseRows rows;
    private final CaseJudge judge;
    private final long most;
    private final Map<String, Long> rejected = new TreeMap<>();
    private final List<Rejection> first = new ArrayList<>();
    private long read;

    /**
     * Prepares to read.
     *
     * @param most rows that a file may have
     */
    Reading(CaseRows rows, CaseJudge judge, long most) {
        this.rows = rows;
        this.judge = judge;
        this.most = most;
    }

    /**
     * The next case; null after the last.
     *
     * @throws CaseException BROKEN, or TOO_MANY_ROWS
     */
    CaseRecord next() throws IOException {
        for (CaseRow row = rows.next(); row != null; row = rows.next()) {
            if (++read > most) {
                throw new CaseException(CaseException.Reason.TOO_MANY_ROWS, most);
            }
            Judged judged = judge.judge(row);
            if (judged instanceof CaseRecord record) {
                return record;
            }
            reject((Rejection) judged);
        }
        return null;
    }

    private void reject(Rejection rejection) {
        rejected.merge(rejection.rule().code(), 1L, Long::sum);
        if (first.size() < KEPT) {
            first.add(rejection);
        }
    }

    /** Rows so far. */
    long read() {
        return read;
    }

    /** Rejected rows so far, by the code of the rule. */
    Map<String, Long> rejected() {
        return rejected;
    }

    /** The first of them. */
    List<Rejection> first() {
        return first;
    }
}
