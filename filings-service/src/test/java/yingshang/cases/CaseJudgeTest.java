package yingshang.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static yingshang.cases.Read.HEADER;
import static yingshang.cases.Read.all;
import static yingshang.cases.Read.only;
import static yingshang.cases.Read.rejected;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yingshang.rows.Rejection;

/** What is a case and what is not, row by row. */
class CaseJudgeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",,2021-03-05,,,,|NUMBER|MISSING",
                "  ,,2021-03-05,,,,|NUMBER|MISSING",
                "　,,2021-03-05,,,,|NUMBER|MISSING",
                "A1,,,2021-03-05,,,|RECEIVED|MISSING",
                "A1,,2021-03-05,2021-03-04,,,|COMPLETED|COMPLETED_BEFORE_RECEIVED",
                "A1,,2021-03-05 10:00,2021-03-05 09:59,,,|COMPLETED|COMPLETED_BEFORE_RECEIVED",
                "A1,,2021-03-05 10:00,2021-03-04,,,|COMPLETED|COMPLETED_BEFORE_RECEIVED",
                "A1,,2022-03-02,,,,|RECEIVED|IN_THE_FUTURE",
                "A1,,2022-03-01 12:00:01,,,,|RECEIVED|IN_THE_FUTURE",
                "A1,,2022-02-01,2022-03-02,,,|COMPLETED|IN_THE_FUTURE",
                "A1,,0021-03-05,,,,|RECEIVED|TOO_EARLY",
                "A1,,1949-09-30,,,,|RECEIVED|TOO_EARLY",
                "A1,,2021-03-05,soon,,,|COMPLETED|UNREADABLE_DATE",
                "A1,,2021-03-05,,three,,|STEPS|NOT_A_NUMBER",
                "A1,,2021-03-05,,-1,,|STEPS|NEGATIVE",
                "A1,,2021-03-05,,1.5,,|STEPS|NOT_WHOLE",
                "A1,,2021-03-05,,1000001,,|STEPS|TOO_LONG",
                "A1,,2021-03-05,,1e3,,|STEPS|NOT_A_NUMBER",
                "A1,,2021-03-05,,0x10,,|STEPS|NOT_A_NUMBER",
                "A1,,2021-03-05,,.,,|STEPS|NOT_A_NUMBER",
                "A1,,2021-03-05,,5.,,|STEPS|NOT_A_NUMBER",
                "A1,,2021-03-05,,,五,|DOCUMENTS|NOT_A_NUMBER",
                "A1,,2021-03-05,,,NaN,|DOCUMENTS|NOT_A_NUMBER",
                "A1,,2021-03-05,,,,-0.01|COST|NEGATIVE",
                "A1,,2021-03-05,,,,12元|COST|NOT_A_NUMBER",
                "A1,,2021-03-05,,,,=1+1|COST|NOT_A_NUMBER",
                "A1,,2021-03-05,,,,--5|COST|NOT_A_NUMBER",
                "A1,,2021-03-05,,,,1234567890123456|COST|TOO_LONG",
                "A1,,2021-03-05,,,,0.1234567|COST|TOO_LONG",
                "A1,,2021-03-05,,,|-|WRONG_COLUMNS",
                "A1,,2021-03-05,,,,,|-|WRONG_COLUMNS",
                "A1|-|WRONG_COLUMNS"
            })
    void says_what_is_wrong_with_a_row(String row, String column, String rule) {
        Rejection rejection = rejected(HEADER + row + "\n");
        assertThat(rejection.rule()).isEqualTo(code(rule));
        assertThat(rejection.row()).isEqualTo(2);
        assertThat(rejection.column() == null ? "-" : rejection.column().toUpperCase(Locale.ROOT))
                .isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A1,,2021-03-05 10:00,2021-03-05,,,", // a day is not before a time on it
                "A1,,2022-03-01,2022-03-01,,,",
                "A1,,2022-03-01 12:00,2022-03-01 12:00:00,,,",
                "A1,,2021-03-05,2021-03-05,+3,０４,1.50",
                "\"A1\",\"a, \"\"b\"\"\",2021-03-05,,,,",
                " A1 , x , 2021-03-05 ,,,,",
                "A1,\"half\" quoted,2021-03-05,,,,"
            })
    void takes_what_is_unusual_but_clear(String row) {
        assertThat(only(HEADER + row + "\n").number()).isEqualTo("A1");
    }

    @Test
    void takes_no_number_with_signs_that_no_text_has() {
        for (String number : List.of("A\u00071", "\"A\n1\"", "A\u007F1")) {
            assertThat(rejected(HEADER + number + ",,2021-03-05,,,,\n").rule()).isEqualTo("control-character");
        }
    }

    @Test
    void reads_all_columns_of_a_case() {
        CaseRecord read = only(HEADER + "ZC-1,企业设立,2021-03-05 09:00,2021-03-06 10:00,3,4.0,120.50\n");
        assertThat(read.item()).isEqualTo("企业设立");
        assertThat(read.completed().day()).isEqualTo("2021-03-06");
        assertThat(read.steps()).isEqualTo(3);
        assertThat(read.documents()).isEqualTo(4);
        assertThat(read.cost()).isEqualTo(new BigDecimal("120.5"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"number\":\"A1\"|UNREADABLE_JSON",
                "{\"number\":\"A1\",\"number\":\"A2\"}|UNREADABLE_JSON",
                "{\"number\":\"A1\",\"办件编号\":\"A2\"}|UNREADABLE_JSON",
                "{\"number\":\"A1\"} {\"number\":\"A2\"}|UNREADABLE_JSON",
                "[\"A1\"]|UNREADABLE_JSON",
                "A1|UNREADABLE_JSON",
                "{\"number\":[\"A1\"]}|NESTED_VALUE",
                "{\"number\":{\"a\":1}}|NESTED_VALUE",
                "{\"number\":null}|MISSING",
                "{}|MISSING",
                "{\"number\":\"A1\"}|MISSING",
                "{\"number\":\"A\\u0000\",\"received\":\"2021-03-05\"}|CONTROL_CHARACTER",
                "{\"number\":\"A\\ud800\",\"received\":\"2021-03-05\"}|BROKEN_ENCODING",
                "{\"number\":\"A1\",\"received\":\"2021-03-05\",\"steps\":1e400}|NOT_A_NUMBER",
                "{\"number\":\"A1\",\"received\":\"2021-03-05\",\"steps\":true}|NOT_A_NUMBER",
                "{\"number\":\"A1\",\"received\":1614902400}|UNREADABLE_DATE"
            })
    void says_what_is_wrong_with_a_line_of_json(String line, String rule) {
        List<Object> all = all(("{\"number\":\"A0\",\"received\":\"2021-03-05\"}\n" + line + "\n").getBytes());
        assertThat(all).hasSize(2).first().isInstanceOf(CaseRecord.class);
        assertThat(((Rejection) all.get(1)).rule()).isEqualTo(code(rule));
        assertThat(((Rejection) all.get(1)).row()).isEqualTo(2);
    }

    @Test
    void keeps_no_more_of_a_bad_value_than_people_need() {
        Rejection long_ = rejected(HEADER + "A1," + "字".repeat(201) + ",2021-03-05,,,,\n");
        assertThat(long_.rule()).isEqualTo("too-long");
        assertThat(long_.value()).hasSize(101).endsWith("…");
    }

    private static String code(String rule) {
        return rule.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
