package yingshang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static yingshang.catalogue.TimeLimit.Form.FREE_TEXT;
import static yingshang.catalogue.TimeLimit.Form.NONE;
import static yingshang.catalogue.TimeLimit.Form.ON_THE_SPOT;
import static yingshang.catalogue.TimeLimit.Form.WORKING_DAYS;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.catalogue.TimeLimit.Form;

class TimeLimitTest {

    @ParameterizedTest
    @CsvSource({"0个工作日,0", "1个工作日,1", "7个工作日,7", "20个工作日,20", "90个工作日,90", "' 5个工作日 ',5", "9999个工作日,9999"})
    void reads_a_number_of_working_days(String written, int days) {
        assertThat(TimeLimit.parse(written)).isEqualTo(new TimeLimit(written, WORKING_DAYS, days));
    }

    @ParameterizedTest
    @ValueSource(strings = {"即时办理", "随时办理", " 即时办理"})
    void reads_what_is_done_on_the_spot(String written) {
        assertThat(TimeLimit.parse(written)).isEqualTo(new TimeLimit(written, ON_THE_SPOT, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "", " "})
    void reads_that_no_limit_is_stated(String written) {
        assertThat(TimeLimit.parse(written)).isEqualTo(new TimeLimit(written, NONE, null));
    }

    @ParameterizedTest
    @NullSource
    void reads_nothing_as_a_blank_limit(String written) {
        assertThat(TimeLimit.parse(written)).isEqualTo(new TimeLimit("", NONE, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5个工作日内审核完成",
                "当月办理,下月发放",
                "11月30日前办理完成",
                "每年的10月和11月集中办理",
                "长期",
                "法定时限：按季度申报",
                "5个自然日",
                "5日",
                "5 个工作日",
                "-5个工作日",
                "2.5个工作日",
                "12345个工作日",
                "个工作日"
            })
    void keeps_what_is_not_certainly_a_number_of_days_as_free_text(String written) {
        assertThat(TimeLimit.parse(written)).isEqualTo(new TimeLimit(written, FREE_TEXT, null));
    }

    @Test
    void reads_every_limit_of_the_published_lists_without_losing_a_letter() {
        Map<Form, Integer> statutory = new TreeMap<>();
        Map<Form, Integer> committed = new TreeMap<>();
        ReferenceTsv.rows("reference/service-items.tsv").forEach(row -> {
            count(statutory, row.get("statutory_limit"));
            count(committed, row.get("committed_limit"));
        });
        assertThat(statutory).isEqualTo(Map.of(WORKING_DAYS, 283, ON_THE_SPOT, 2, FREE_TEXT, 2, NONE, 105));
        assertThat(committed).isEqualTo(Map.of(WORKING_DAYS, 357, ON_THE_SPOT, 4, FREE_TEXT, 28, NONE, 3));
    }

    @Test
    void states_working_days_for_that_form_only() {
        Stream.of("无", "即时办理", "长期")
                .forEach(written ->
                        assertThat(TimeLimit.parse(written).workingDays()).isNull());
    }

    private static void count(Map<Form, Integer> forms, String written) {
        TimeLimit limit = TimeLimit.parse(written);
        assertThat(limit.written()).isEqualTo(written);
        forms.merge(limit.form(), 1, Integer::sum);
    }
}
