package yingshang.publication.recomputation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import yingshang.catalogue.Written;

/**
 * A table of results or inputs, in a fixed order; every file of an edition is written from these.
 *
 * @param name as its file is called, without the ending
 * @param keys names of the columns that identify a row
 * @param rows fields in the order of the columns; an empty one is nothing
 */
public record Table(String name, List<Column> columns, List<String> keys, List<List<String>> rows) {

    /** A row of these values, in canonical texts: plain decimals, names written small, ISO days. */
    static List<String> row(Object... values) {
        return Stream.of(values).map(Table::text).toList();
    }

    private static String text(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return value instanceof Enum<?> constant ? Written.of(constant) : Objects.toString(value, "");
    }

    /** Number of a column; -1 when there is none of this name. */
    int place(String column) {
        for (int place = 0; place < columns.size(); place++) {
            if (columns.get(place).name().equals(column)) {
                return place;
            }
        }
        return -1;
    }

    /** Starts a table without rows. */
    static Builder of(String name, String... keys) {
        return new Builder(name, List.of(keys));
    }

    /** Puts a table together: first its columns, then its rows. */
    static final class Builder {

        private final String name;
        private final List<String> keys;
        private final List<Column> columns = new ArrayList<>();

        private Builder(String name, List<String> keys) {
            this.name = name;
            this.keys = keys;
        }

        Builder text(String column, String zh, String en) {
            return column(column, Column.Type.STRING, zh, en);
        }

        Builder integer(String column, String zh, String en) {
            return column(column, Column.Type.INTEGER, zh, en);
        }

        Builder decimal(String column, String zh, String en) {
            return column(column, Column.Type.DECIMAL, zh, en);
        }

        Builder date(String column, String zh, String en) {
            return column(column, Column.Type.DATE, zh, en);
        }

        Builder flag(String column, String zh, String en) {
            return column(column, Column.Type.BOOLEAN, zh, en);
        }

        Table rows(List<List<String>> rows) {
            return new Table(name, List.copyOf(columns), keys, rows);
        }

        private Builder column(String column, Column.Type type, String zh, String en) {
            columns.add(new Column(column, type, zh, en));
            return this;
        }
    }
}
