package yingshang.rows;

/**
 * One row of a file as it is written, before anybody judges it.
 *
 * @param row its line in the file, from 1
 * @param values by the ordinal of their {@link Column}; null where the file has none
 * @param unreadable why it cannot even be taken apart; null when it could be
 */
public record Row(long row, String[] values, Rejection unreadable) {

    static Row of(long row, String[] values) {
        return new Row(row, values, null);
    }

    static Row unreadable(Rejection why) {
        return new Row(why.row(), null, why);
    }

    /** What stands in a column, as it is written; null when the file has nothing there. */
    public String value(Column column) {
        return values[column.ordinal()];
    }
}
