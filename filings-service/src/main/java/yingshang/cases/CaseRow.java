package yingshang.cases;

/**
 * One row of a file as it is written, before anybody judges it.
 *
 * @param row its line in the file, from 1
 * @param values by the ordinal of their {@link CaseColumn}; null where the file has none
 * @param unreadable why it cannot even be taken apart; null when it could be
 */
record CaseRow(long row, String[] values, Rejection unreadable) {

    static CaseRow of(long row, String[] values) {
        return new CaseRow(row, values, null);
    }

    static CaseRow unreadable(Rejection why) {
        return new CaseRow(why.row(), null, why);
    }

    String value(CaseColumn column) {
        return values[column.ordinal()];
    }
}
