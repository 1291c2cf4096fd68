package yingshang.publication.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86 533", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "'=1", "=\"a,b\"\n"})
    void a_text_that_could_run_is_shielded_and_read_again_as_it_was(String text) {
        byte[] csv = CsvText.write(table(text, "1"));
        String field = CsvText.read(csv).get(0).getField("text");
        assertThat(field).isEqualTo("'" + text);
        assertThat(CsvText.unshielded(field)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "370306", "2021-S1", "a=b", "周村区", "a,\"b\""})
    void any_other_text_stays_as_it_is(String text) {
        String field = CsvText.read(CsvText.write(table(text, "1"))).get(0).getField("text");
        assertThat(field).isEqualTo(text);
        assertThat(CsvText.unshielded(field)).isEqualTo(text);
    }

    @Test
    void a_number_below_zero_stays_a_number() {
        assertThat(new String(CsvText.write(table("cut", "-5")), StandardCharsets.UTF_8))
                .isEqualTo("text,number\ncut,-5\n");
    }

    private static Table table(String text, String number) {
        return Table.of("sample")
                .text("text", "文本", "Text")
                .decimal("number", "数值", "Number")
                .rows(List.of(List.of(text, number)));
    }
}
