package yingshang.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * One row of a reference file. What cannot be read is noted as a fault and read as null, so that all faults of a file
 * are found at once.
 */
record TsvRow(String file, long line, List<String> columns, List<String> fields, Faults faults) {

    private static final String DECIMAL = "-?\\d{1,15}(\\.\\d{1,15})?";

    void fault(String column, String rule) {
        faults.add(file, line, column, rule);
    }

    /** The field as written; empty when there is nothing. */
    String text(String column) {
        return fields.get(columns.indexOf(column));
    }

    boolean empty(String column) {
        return text(column).isEmpty();
    }

    /** The field, which must hold something. */
    String required(String column) {
        if (empty(column)) {
            fault(column, "is missing");
        }
        return text(column);
    }

    /** A plain decimal; null when empty. */
    BigDecimal decimal(String column) {
        return parsed(column, "must be a plain decimal number", text -> {
            if (!text.matches(DECIMAL)) {
                throw new IllegalArgumentException(text);
            }
            return new BigDecimal(text);
        });
    }

    /** A plain decimal that must be there. */
    BigDecimal requiredDecimal(String column) {
        required(column);
        return decimal(column);
    }

    /** A decimal above 0 that must be there. */
    BigDecimal positive(String column) {
        BigDecimal value = requiredDecimal(column);
        if (value != null && value.signum() <= 0) {
            fault(column, "must be above 0");
        }
        return value;
    }

    /** A whole number between the bounds; null when empty. */
    Integer integer(String column, int least, int most) {
        return parsed(column, "must be a whole number from " + least + " to " + most, text -> {
            int value = Integer.parseInt(text);
            if (value < least || value > most) {
                throw new IllegalArgumentException(text);
            }
            return value;
        });
    }

    /** A whole number that must be there; the least one when it is not. */
    int requiredInteger(String column, int least, int most) {
        required(column);
        Integer value = integer(column, least, most);
        return value == null ? least : value;
    }

    /** An ISO date; null when empty. */
    LocalDate date(String column) {
        return parsed(column, "must be a date like 2021-12-31", text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException wrong) {
                throw new IllegalArgumentException(wrong);
            }
        });
    }

    /** One of the names of {@code type}, written small with hyphens; null when empty. */
    <E extends Enum<E>> E oneOf(String column, Class<E> type) {
        String names = String.join(
                "|", Arrays.stream(type.getEnumConstants()).map(Written::of).toList());
        return parsed(column, "must be one of " + names, text -> Written.read(type, text));
    }

    /** Whatever {@code parser} makes of the field; null when empty, a fault when it throws. */
    <T> T parsed(String column, String rule, Function<String, T> parser) {
        try {
            return empty(column) ? null : parser.apply(text(column));
        } catch (IllegalArgumentException wrong) {
            fault(column, rule);
            return null;
        }
    }
}
