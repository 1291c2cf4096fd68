package yingshang.publication.recomputation;

/**
 * A column of a table.
 *
 * @param name as the files head it
 * @param zh heading for people
 * @param en heading for people
 */
public record Column(String name, Type type, String zh, String en) {

    /** What a column holds; the names are those of the CSV on the Web vocabulary. */
    public enum Type {
        STRING("string"),
        INTEGER("integer"),
        DECIMAL("decimal"),
        DATE("date"),
        BOOLEAN("boolean");

        private final String datatype;

        Type(String datatype) {
            this.datatype = datatype;
        }

        String datatype() {
            return datatype;
        }

        boolean isNumber() {
            return this == INTEGER || this == DECIMAL;
        }
    }
}
