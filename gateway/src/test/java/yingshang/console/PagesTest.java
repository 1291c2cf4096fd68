package yingshang.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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

    @Test
    void the_start_page_is_chinese_first_and_may_not_be_framed_or_scripted_from_elsewhere() {
        given().get("/")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .header("X-Frame-Options", "DENY")
                .header("X-Content-Type-Options", "nosniff")
                .body(startsWith("<!doctype html>"), containsString("lang=\"zh-CN\""), containsString("/docs/"));
    }

    @Test
    void everything_the_page_asks_for_is_here() {
        Set<String> asked = matches("(?:src|href)=\"(/[^\"#]+)\"", text("/"));
        assertThat(asked).contains("/console/main.js", "/console/page.css", "/docs/", "/openapi");
        asked.forEach(path -> given().get(path).then().statusCode(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"main", "api", "dom", "figure", "text", "indicators", "targets", "services"})
    void scripts_set_text_never_markup_and_know_no_other_address(String script) {
        String code = text("/console/" + script + ".js");
        assertThat(code).doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
        assertThat(code).doesNotContain("http:", "https:");
        matches("from \"\\./([a-z]+\\.js)\"", code)
                .forEach(next -> given().get("/console/" + next).then().statusCode(200));
    }

    @Test
    void every_text_of_the_page_is_there_in_both_languages() {
        String words = text("/console/text.js");
        String chinese = words.substring(words.indexOf("zh: {"), words.indexOf("en: {"));
        String english = words.substring(words.indexOf("en: {"), words.indexOf("const codes"));
        Set<String> used = matches("data-(?:label-)?text=\"([A-Za-z]+)\"", text("/"));
        for (String script : Set.of("main", "dom", "indicators", "targets", "services")) {
            used.addAll(matches("\\bt\\(\"([A-Za-z]+)\"\\)", text("/console/" + script + ".js")));
        }
        Set<String> keys = matches("\\b([A-Za-z]+): [\"(]", chinese);
        assertThat(keys).containsAll(used).isEqualTo(matches("\\b([A-Za-z]+): [\"(]", english));
    }

    private static String text(String path) {
        return given().get(path).then().statusCode(200).extract().asString();
    }

    private static Set<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
