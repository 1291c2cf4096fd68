package yingshang.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.TestPostgres;
import yingshang.TestUpstreams;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestUpstreams.class)
class PagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/indicators/getting-electricity?region=370306&period=2021-S1", "/targets", "/editions/3"})
    void every_address_of_the_console_begins_with_its_page_which_may_not_be_framed_or_scripted_from_elsewhere(
            String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Cache-Control", "no-cache")
                .header("Content-Security-Policy", containsString("script-src 'self'; style-src 'self';"))
                .header("X-Frame-Options", "DENY")
                .header("X-Content-Type-Options", "nosniff")
                .body(startsWith("<!doctype html>"), containsString("lang=\"zh-CN\""), containsString("id=\"app\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/index.htm",
                "/assets/",
                "/assets/nothing.js",
                "/webui/files.tsv",
                "/indicators/a/b/c"
            })
    void what_is_no_page_and_no_file_of_the_console_is_not_there(String path) {
        given().get(path).then().statusCode(404);
    }

    @Test
    void the_gateway_knows_the_first_words_of_all_addresses_in_the_router() throws IOException {
        String router = Files.readString(Path.of("src/main/webui/src/router.ts"));
        assertThat(matches("path: \"/([a-z-]+)", router)).isEqualTo(new TreeSet<>(Pages.WORDS));
    }

    @Test
    void what_the_page_asks_for_is_here_and_kept_for_a_year() {
        Set<String> asked = matches("(?:src|href)=\"(/[^\"#]+)\"", page());
        assertThat(asked).anyMatch(path -> path.endsWith(".js")).anyMatch(path -> path.endsWith(".css"));
        asked.stream().filter(path -> path.startsWith("/assets/")).forEach(path -> given().get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=31536000, immutable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip"})
    void files_are_sent_compressed_to_who_takes_it(String coding) {
        String script =
                matches("src=\"(/assets/[^\"]+\\.js)\"", page()).iterator().next();
        int plain = given().header("Accept-Encoding", "identity").get(script).asByteArray().length;
        given().config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", coding)
                .get(script)
                .then()
                .header("Content-Encoding", equalTo(coding))
                .header("Vary", containsString("ccept-"))
                .header("Content-Length", Integer::parseInt, lessThan(plain / 2));
    }

    private static String page() {
        return given().get("/").then().statusCode(200).extract().asString();
    }

    private static Set<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
