package yingshang.rows;

/** Says that a row does not enter. Thrown for each bad row, of which there may be millions: it has no stack to fill. */
public final class RowFault extends RuntimeException {

    private final transient Column column;
    private final transient Rule rule;

    private RowFault(Column column, Rule rule) {
        super(null, null, false, false);
        this.column = column;
        this.rule = rule;
    }

    /** Refuses the row unless what {@code rule} demands of {@code column} is met. */
    public static void demand(boolean met, Column column, Rule rule) {
        if (!met) {
            throw new RowFault(column, rule);
        }
    }

    /** This fault of a certain row. */
    Rejection of(Row row) {
        return Rejection.at(row.row(), column, rule, column == null ? null : row.value(column));
    }
}
