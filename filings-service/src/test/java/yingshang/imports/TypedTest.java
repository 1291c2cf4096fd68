package yingshang.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.imports.file.Cell;

class TypedTest {

    @ParameterizedTest
    @CsvSource({
        "12.5, 12.5",
        "-3, -3",
        "+3, 3",
        ".5, 0.5",
        "12., 12",
        "12.50, 12.50",
        "0.000, 0",
        "00012, 12",
        "123456789012345678, 123456789012345678",
        "0.1234567890, 0.1234567890"
    })
    void reads_a_plain_number_as_it_is(String typed, BigDecimal value) {
        assertThat(text(typed)).isEqualTo(new Typed(value, null, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "１２．５, 12.5, full-width",
        "－１２, -12, full-width",
        "12.5%, 12.5, percent-sign",
        "12.5 %, 12.5, percent-sign"
    })
    void says_what_it_read_over(String typed, BigDecimal value, String note) {
        Typed read = Typed.of(new Cell(Cell.Kind.TEXT, typed), "percent", false);
        assertThat(read.value()).isEqualByComparingTo(value);
        assertThat(read.notes()).containsExactly(note);
    }

    @Test
    void reads_a_full_width_percentage() {
        Typed read = Typed.of(new Cell(Cell.Kind.TEXT, "１２％"), "percent-of-claim", true);
        assertThat(read.value()).isEqualByComparingTo("12");
        assertThat(read.notes()).containsExactly("full-width", "percent-sign", "number-as-text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234 | comma-in-number",
                "12,5 | comma-in-number",
                "1，234.5 | comma-in-number",
                "1.234,5 | comma-in-number",
                "2021-08-01 | date",
                "2021/8/1 | date",
                "2021年8月1日 | date",
                "2021.08.01 | date",
                "8月1日 | date",
                "12:30 | date",
                "2021-08-01 00:00:00 | date",
                "1E+05 | exponent",
                "1e999999999 | exponent",
                "12天 | unit-in-value",
                "12 days | unit-in-value",
                "无数据 | not-a-number",
                "— | not-a-number",
                "5² | unit-in-value",
                "٣ | not-a-number",
                "NaN | not-a-number",
                "1 2 | not-a-number",
                "=1+1 | not-a-number",
                "<1 | not-a-number",
                "12.5% | percent",
                "1234567890123456789 | number-too-long",
                "0.12345678901 | number-too-long"
            })
    void says_why_a_text_is_no_number(String typed, String fault) {
        assertThat(text(typed).fault()).isEqualTo(fault);
        assertThat(text(typed).value()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1e-999999999", "1E400", "9E-12", "1E99999999999"})
    void does_not_write_out_numbers_of_a_billion_digits(String number) {
        assertThat(Typed.of(new Cell(Cell.Kind.NUMBER, number), "day", true).fault())
                .isEqualTo("number-too-long");
    }

    @Test
    void takes_exponents_from_cells_that_are_numbers() {
        assertThat(Typed.of(new Cell(Cell.Kind.NUMBER, "1.2E+3"), "day", true).value())
                .isEqualTo(new BigDecimal("1200"));
        assertThat(Typed.of(new Cell(Cell.Kind.NUMBER, "0E-400"), "day", true).value())
                .isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void multiplies_what_is_shown_as_a_percentage_only_where_the_unit_is_one() {
        Cell shown = new Cell(Cell.Kind.PERCENT, "0.125");
        assertThat(Typed.of(shown, "percent", true).value()).isEqualByComparingTo("12.5");
        assertThat(Typed.of(shown, "percent", true).notes()).containsExactly("percent-format");
        assertThat(Typed.of(shown, "percentage-point", true).fault()).isEqualTo("percent");
    }

    @ParameterizedTest
    @CsvSource({"DATE, date", "BOOLEAN, boolean", "ERROR, error-cell", "FORMULA, formula", "NESTED, nested"})
    void refuses_cells_that_hold_no_number(Cell.Kind kind, String fault) {
        assertThat(Typed.of(new Cell(kind, "1"), "percent", true).fault()).isEqualTo(fault);
    }

    private static Typed text(String typed) {
        return Typed.of(new Cell(Cell.Kind.TEXT, typed), "day", false);
    }
}
