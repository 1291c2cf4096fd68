package yingshang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What exists three times is one text (docs/decisions/0009-wire-is-copied.md). */
class WireCopiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"indicators-service", "filings-service"})
    void every_service_speaks_by_the_same_wire(String service) {
        assertThat(wire(service)).isEqualTo(wire("gateway"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicators-service", "filings-service"})
    void every_service_tests_its_examples_in_the_same_way(String service) {
        assertThat(files(service, "test/java/yingshang/examples"))
                .isNotEmpty()
                .isEqualTo(files("gateway", "test/java/yingshang/examples"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicators-service", "filings-service"})
    void every_service_shows_the_same_problems(String service) {
        assertThat(files(service, "main/resources/examples").get("problems.json"))
                .isNotNull()
                .isEqualTo(files("gateway", "main/resources/examples").get("problems.json"));
    }

    @Test
    void there_is_something_to_compare() {
        assertThat(wire("gateway")).containsKey("Problems.java").hasSizeGreaterThan(5);
    }

    private static TreeMap<String, String> wire(String service) {
        return files(service, "main/java/yingshang/wire");
    }

    private static TreeMap<String, String> files(String service, String folder) {
        Path room = Path.of("..", service, "src", folder);
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(room)) {
            all.forEach(file -> files.put(file.getFileName().toString(), read(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
