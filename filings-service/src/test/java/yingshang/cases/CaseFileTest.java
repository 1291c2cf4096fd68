package yingshang.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yingshang.cases.Read.HEADER;
import static yingshang.cases.Read.all;
import static yingshang.cases.Read.path;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.rows.Rejection;
import yingshang.rows.RowFile;
import yingshang.rows.Rows;
import yingshang.rows.RowsException;

/** What a file is, whatever it is called: form, encoding, header, and where it stops being one. */
class CaseFileTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "办件编号,受理时间,办结时间,费用\n甲1,2021-03-05,2021-03-06,3\n",
                "办件编号;受理日期;办结日期;费用（元）\n甲1;2021-03-05;2021-03-06;3\n",
                "办件编号\t受理时间\t办结时间\t费用\r\n甲1\t2021-03-05\t2021-03-06\t3\r\n",
                "Case Number,RECEIVED,completed,申请人,cost\n甲1,2021-03-05,2021-03-06,王某,3\n",
                "\uFEFFcase_number,received,completed,cost\n甲1,2021-03-05,2021-03-06,3",
                "\n\nnumber,received,completed,cost\n\n甲1,2021-03-05,2021-03-06,3\n,,,\n",
                "{\"number\":\"甲1\",\"received\":\"2021-03-05\",\"completed\":\"2021-03-06\",\"cost\":3}\n",
                "{\"办件编号\":\"甲1\",\"受理时间\":\"2021-03-05\",\"办结时间\":\"2021-03-06\",\"费用\":\"3\"}\r\n\r\n",
                " {\"申请人\":{\"姓名\":[\"王某\"]},\"number\":\"甲1\",\"received\":\"2021-03-05\","
                        + "\"completed\":\"2021-03-06\",\"cost\":3.0}"
            })
    void reads_the_same_case_however_it_is_written(String file) {
        for (Charset encoding : file.startsWith("\uFEFF")
                ? List.of(StandardCharsets.UTF_8)
                : List.of(StandardCharsets.UTF_8, GB18030)) {
            CaseRecord read = (CaseRecord) all(file.getBytes(encoding)).get(0);
            assertThat(read.number()).as(encoding.name()).isEqualTo("甲1");
            assertThat(read.completed().day()).isEqualTo("2021-03-06");
            assertThat(read.cost()).isEqualTo("3");
        }
    }

    @Test
    void rejects_only_the_row_whose_bytes_are_broken() {
        byte[] file = (HEADER + "A1,企业,2021-03-05,,,,\nA2,企业,2021-03-05,,,,\nA3,公司,2021-03-05,,,,\n")
                .getBytes(StandardCharsets.UTF_8);
        file[new String(file, StandardCharsets.ISO_8859_1).indexOf("A2,") + 4] = '?';
        List<Object> all = all(file);
        assertThat(all.get(0)).isInstanceOf(CaseRecord.class);
        assertThat(((Rejection) all.get(1)).rule()).isEqualTo("broken-encoding");
        assertThat(((CaseRecord) all.get(2)).item()).isEqualTo("公司");
    }

    @Test
    void counts_lines_as_people_see_them() {
        List<Object> all = all((HEADER + "A1,\"two\nlines\",2021-03-05,,,,\n\nA2,,never,,,,\n").getBytes());
        assertThat(((CaseRecord) all.get(0)).item()).isEqualTo("two lines");
        assertThat(((Rejection) all.get(1)).row()).isEqualTo(5);
    }

    @Test
    void goes_on_after_a_line_of_json_without_end() {
        String endless = "{\"number\":\"" + "x".repeat(20_000_000) + "\"}";
        List<Object> all = all(("{}\n" + endless + "\n{\"number\":\"A1\",\"received\":\"2021-03-05\"}").getBytes());
        assertThat(((Rejection) all.get(1)).rule()).isEqualTo("too-long");
        assertThat(all.get(2)).isInstanceOf(CaseRecord.class);
    }

    @Test
    void says_where_a_file_stops_being_one() {
        assertRefused(HEADER + "A1,,2021-03-05,,,,\nA2,\"open,2021-03-05,,,,\n", RowsException.Reason.BROKEN);
        assertRefused(HEADER + "A1,\"" + "x".repeat(5000) + "\",2021-03-05,,,,\n", RowsException.Reason.BROKEN);
        assertRefused(HEADER + ",".repeat(300) + "\n", RowsException.Reason.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1,2021-03-05\n",
                "number,completed\n",
                "number,received\n",
                "[{\"number\":\"A1\"}]",
                "\n\n",
                " ",
                "<html>",
                "number,received,completed,办件编号\nA1,2021-03-05,,A2\n"
            })
    void refuses_a_file_whose_header_does_not_fit(String file) {
        assertRefused(file, RowsException.Reason.WRONG_HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004\u0000\u0000", "%PDF-1.4\u0000", "n\u0000u\u0000m\u0000"})
    void refuses_what_is_no_text(String file) {
        assertRefused(file, RowsException.Reason.NOT_TEXT);
    }

    @Test
    void names_the_columns_it_does_not_read() throws IOException {
        Path file = path("number,received,completed,申请人,身份证号\nA1,2021-03-05,,王某,1\n".getBytes());
        try (Rows rows = RowFile.of(CaseColumn.ALL, file).rows(Measure.HOURS.needed())) {
            assertThat(rows.ignored()).containsExactly("申请人", "身份证号");
        }
    }

    @Test
    void asks_for_the_column_that_is_measured() {
        assertThatThrownBy(() -> RowFile.of(CaseColumn.ALL, path("number,received,completed\n".getBytes()))
                        .rows(Measure.COST.needed()))
                .isInstanceOfSatisfying(RowsException.class, refused -> assertThat(refused.faults())
                        .containsExactly(new RowsException.Fault(null, "cost", "column-missing")));
    }

    private static void assertRefused(String file, RowsException.Reason reason) {
        assertThatThrownBy(() -> all(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(RowsException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }
}
