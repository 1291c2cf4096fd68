package yingshang.routes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapedUriTest {

    @ParameterizedTest
    @CsvSource({
        "/a?b=许可, /a?b=%E8%AE%B8%E5%8F%AF",
        "/a?b=é|c, /a?b=%C3%A9%7Cc",
        "/a?b=%E8%AE%B8&c=d+e, /a?b=%E8%AE%B8&c=d+e",
        "/a\\b, /a%5Cb"
    })
    void raw_bytes_are_escaped_and_all_else_stays(String typed, String escaped) {
        assertThat(EscapedUri.of(new String(typed.getBytes(UTF_8), ISO_8859_1))).isEqualTo(escaped);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a?b=%", "/a?b=%4", "/a?b=%zz"})
    void an_escape_without_its_digits_is_broken(String sent) {
        assertThat(EscapedUri.isBroken(sent)).isTrue();
    }

    @Test
    void a_whole_escape_is_not_broken() {
        assertThat(EscapedUri.isBroken("/a?b=%E8%AE%B8")).isFalse();
    }
}
