package yingshang.rows;

/**
 * A row that does not enter.
 *
 * @param row its line in the file, from 1
 * @param column code of the column that the fault is about; null when it is about the row
 * @param rule code of the rule
 * @param value what stood there, cut where it is long; null when there was nothing
 */
public record Rejection(long row, String column, String rule, String value) {

    private static final int SHOWN = 100;

    /** Keeps of the value only what can be shown. */
    public Rejection {
        value = value == null ? null : shown(value);
    }

    /** A fault in a column; null for the row as a whole. */
    public static Rejection at(long row, Column column, Rule rule, String value) {
        return new Rejection(row, column == null ? null : column.code(), rule.code(), value);
    }

    private static String shown(String value) {
        String start = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
        return start.replaceAll("[\\p{Cc}\\p{Cs}]", "\uFFFD");
    }
}
