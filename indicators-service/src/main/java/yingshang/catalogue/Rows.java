package yingshang.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The rows of a file beside what was read from them, so that a later check can still say where it failed. */
record Rows<T>(List<TsvRow> rows, List<T> values) {

    static <T> Rows<T> of(List<TsvRow> rows, Function<TsvRow, T> reader) {
        return new Rows<>(rows, rows.stream().map(reader).toList());
    }

    void each(BiConsumer<TsvRow, T> action) {
        IntStream.range(0, rows.size()).forEach(i -> action.accept(rows.get(i), values.get(i)));
    }

    /** The values by key, the first of each; a fault in {@code column} of every further one. */
    Map<String, T> unique(String column, Function<T, String> key) {
        Map<String, T> byKey = new HashMap<>();
        each((row, value) -> {
            if (byKey.putIfAbsent(key.apply(value), value) != null) {
                row.fault(column, "occurs twice: " + key.apply(value));
            }
        });
        return byKey;
    }
}
