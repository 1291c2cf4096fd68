package yingshang.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import yingshang.imports.file.Cell;

/**
 * A number that somebody typed, or what is wrong with it. Nothing is guessed: where a figure can be read in two ways,
 * it is refused, and where a mark was read over, that is said.
 *
 * @param value null when it is none
 * @param fault code of the rule that it breaks; null when it is a number
 * @param notes codes of what was read over
 */
record Typed(BigDecimal value, String fault, List<String> notes) {

    /** Digits before and behind the point that are kept. */
    private static final int WHOLE = 18;

    private static final int FRACTION = 10;

    /** Characters of a number that are looked at. */
    private static final int LONGEST = 200;

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");
    private static final Pattern COMMAS = Pattern.compile("[+-]?[\\d.]*,[\\d.,]*");
    private static final Pattern DATE =
            Pattern.compile("\\d{1,4}[-/.年]\\d{1,2}([-/.月]\\d{1,4}日?)?.*|\\d{1,2}月\\d{1,2}日?.*|\\d{1,2}:\\d{2}.*");
    private static final Pattern WITH_UNIT = Pattern.compile("[+-]?\\d+(\\.\\d+)? ?[^\\d.,]+");
    private static final Pattern EXPONENT = Pattern.compile("[+-]?\\d+(\\.\\d+)?[eE][+-]?\\d+");

    /**
     * Reads a cell.
     *
     * @param unit of the figure
     * @param spreadsheet whether a text could have been a number
     */
    static Typed of(Cell cell, String unit, boolean spreadsheet) {
        return switch (cell.kind()) {
            case NUMBER -> exact(cell.text(), List.of());
            case TEXT -> text(cell.text(), unit, spreadsheet);
            case PERCENT ->
                isPercentage(unit) ? exact(hundredfold(cell.text()), List.of("percent-format")) : wrong("percent");
            case DATE -> wrong("date");
            case BOOLEAN -> wrong("boolean");
            case ERROR -> wrong("error-cell");
            case FORMULA -> wrong("formula");
            case NESTED -> wrong("nested");
            case EMPTY -> throw new IllegalArgumentException("nothing was typed");
        };
    }

    private static Typed text(String typed, String unit, boolean spreadsheet) {
        String narrow = Words.narrow(typed).strip();
        List<String> notes = new ArrayList<>();
        if (!narrow.equals(typed)) {
            notes.add("full-width");
        }
        String figure = narrow;
        if (hasPercentSign(narrow)) {
            if (!isPercentage(unit)) {
                return wrong("percent");
            }
            figure = narrow.substring(0, narrow.length() - 1).strip();
            notes.add("percent-sign");
        }
        if (PLAIN.matcher(figure).matches()) {
            if (spreadsheet) {
                notes.add("number-as-text");
            }
            return exact(figure, notes);
        }
        return wrong(fault(figure));
    }

    private static String fault(String figure) {
        if (COMMAS.matcher(figure).matches()) {
            return "comma-in-number";
        }
        if (DATE.matcher(figure).matches()) {
            return "date";
        }
        if (EXPONENT.matcher(figure).matches()) {
            return "exponent";
        }
        return WITH_UNIT.matcher(figure).matches() ? "unit-in-value" : "not-a-number";
    }

    /** Refuses what has more digits than are kept, before it is written out: 1e999999999 is a short text. */
    private static Typed exact(String figure, List<String> notes) {
        if (figure.length() > LONGEST) {
            return wrong("number-too-long");
        }
        BigDecimal value;
        try {
            value = new BigDecimal(figure.endsWith(".") ? figure.substring(0, figure.length() - 1) : figure);
        } catch (NumberFormatException outOfAllProportion) {
            return wrong("number-too-long");
        }
        if (value.signum() == 0) {
            return new Typed(BigDecimal.ZERO, null, notes);
        }
        long digitsBefore = (long) value.precision() - value.scale();
        if (digitsBefore > WHOLE || value.scale() > FRACTION) {
            return wrong("number-too-long");
        }
        return new Typed(value.scale() < 0 ? value.setScale(0) : value, null, notes);
    }

    private static String hundredfold(String number) {
        return new BigDecimal(number).scaleByPowerOfTen(2).toString();
    }

    /** No pattern: one that looks for a digit from both ends needs seconds for a cell full of them. */
    private static boolean hasPercentSign(String typed) {
        return typed.endsWith("%") && typed.chars().anyMatch(character -> character >= '0' && character <= '9');
    }

    private static boolean isPercentage(String unit) {
        return unit.equals("percent") || unit.startsWith("percent-of-");
    }

    private static Typed wrong(String rule) {
        return new Typed(null, rule, List.of());
    }
}
