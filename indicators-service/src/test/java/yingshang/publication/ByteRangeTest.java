package yingshang.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-9, 0, 9",
        "bytes=3-5, 3, 5",
        "bytes=3-, 3, 9",
        "bytes=3-99, 3, 9",
        "bytes=-4, 6, 9",
        "bytes=-99, 0, 9",
        "bytes= 9-, 9, 9"
    })
    void a_part_is_cut_to_the_file(String header, long first, long last) {
        assertThat(ByteRange.of(header, 10)).contains(new ByteRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=10-12", "bytes=-0", "bytes=99-100"})
    void a_part_outside_cannot_be_satisfied(String header) {
        assertThat(ByteRange.of(header, 10)).get().matches(range -> !range.satisfiable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "bytes=-", "bytes=5-3", "bytes=0-1,3-4", "lines=0-3", "bytes 0-3", "bytes=x-3", "bytes=1.5-3"
            })
    void anything_else_is_ignored(String header) {
        assertThat(ByteRange.of(header, 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-", "bytes=-1"})
    void nothing_of_an_empty_file_can_be_had(String header) {
        assertThat(ByteRange.of(header, 0)).get().matches(range -> !range.satisfiable());
    }
}
