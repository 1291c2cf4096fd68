package yingshang.routes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs/", "/api/v1/metrics/getting-electricity.time", "/api/v1/x/%E8%AE%B8"})
    void a_plain_path_is_recognised(String path) {
        assertThat(RawPath.isPlain(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "//",
                "/a//b",
                "/a/../b",
                "/..",
                "/./a",
                "/a/%2e%2e/b",
                "/a%2Fb",
                "/a%5cb",
                "/a\\b",
                "/a;b",
                "/a%00",
                "/a%",
                "/a b"
            })
    void a_path_that_others_could_read_differently_is_not_plain(String path) {
        assertThat(RawPath.isPlain(path)).isFalse();
    }
}
