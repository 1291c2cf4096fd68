package yingshang.catalogue;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes rows in the form that {@link TsvFile} reads: a header, tab between fields, nothing for null. */
final class WrittenRows {

    private WrittenRows() {}

    /** The text of a file with these columns; {@code fields} gives a row's in their order. */
    static <T> String of(List<String> columns, Collection<T> rows, Function<T, Stream<Object>> fields) {
        return Stream.concat(
                        Stream.of(String.join("\t", columns)), rows.stream().map(row -> line(fields.apply(row))))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String line(Stream<Object> fields) {
        return fields.map(WrittenRows::field).collect(Collectors.joining("\t"));
    }

    private static String field(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return value instanceof Enum<?> constant ? Written.of(constant) : Objects.toString(value, "");
    }
}
