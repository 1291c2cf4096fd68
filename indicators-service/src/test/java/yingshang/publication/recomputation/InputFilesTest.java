package yingshang.publication.recomputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class InputFilesTest {

    private final EditionInputs inputs = SampleInputs.shipped();
    private final SortedMap<String, byte[]> files = InputFiles.write(inputs);

    @Test
    void what_is_written_is_read_again_as_it_was() {
        EditionInputs read = InputFiles.read(files::get);
        assertThat(read.settings()).isEqualTo(inputs.settings());
        assertThat(read.framework()).isEqualTo(inputs.framework());
        assertThat(read.reference()).isEqualTo(inputs.reference());
        assertThat(read.measurements()).containsExactlyInAnyOrderElementsOf(inputs.measurements());
    }

    @Test
    void the_same_inputs_give_the_same_bytes() {
        SortedMap<String, byte[]> again = InputFiles.write(InputFiles.read(files::get));
        assertThat(again.keySet()).isEqualTo(files.keySet());
        files.forEach((name, content) -> assertThat(again.get(name)).as(name).isEqualTo(content));
    }

    @Test
    void a_value_keeps_its_digits_and_a_special_value_its_name() {
        assertThat(text(InputFiles.MEASUREMENTS).lines().skip(1))
                .allMatch(line -> line.matches(".*,(-?[0-9.]+,|,(no-practice|not-applicable|no-data)),.*"));
    }

    @Test
    void a_line_that_cannot_be_read_is_named() {
        files.put(
                InputFiles.MEASUREMENTS,
                text(InputFiles.MEASUREMENTS).replaceFirst(",2020,", ",2020-X,").getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> InputFiles.read(files::get))
                .hasMessageStartingWith("measurements.csv:2: not a period: 2020-X");
    }

    @Test
    void a_missing_file_is_named() {
        files.remove("framework/nodes.tsv");
        assertThatThrownBy(() -> InputFiles.read(files::get)).hasMessageContaining("nodes.tsv:0:: file is missing");
        files.remove("settings.json");
        assertThatThrownBy(() -> InputFiles.read(files::get)).hasMessage("settings.json is missing");
    }

    private String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }
}
