package yingshang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What any service can refuse is said in both languages and explained in docs/problems.md. */
class ProblemsDocumentedTest {

    private static final Pattern ROW = Pattern.compile("^\\| `([a-z0-9-]+)` \\|.*");

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "indicators-service", "filings-service"})
    void every_text_exists_in_both_languages(String service) throws IOException {
        assertThat(texts(service, "problems_zh").keySet())
                .isEqualTo(texts(service, "problems_en").keySet())
                .isNotEmpty();
        assertThat(texts(service, "ValidationMessages_zh").keySet())
                .isEqualTo(texts(service, "ValidationMessages_en").keySet())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "indicators-service", "filings-service"})
    void every_problem_and_finding_is_explained(String service) throws IOException {
        Set<String> explained = Files.readAllLines(Path.of("../docs/problems.md")).stream()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> row.group(1))
                .collect(Collectors.toSet());
        List<String> codes = texts(service, "problems_en").stringPropertyNames().stream()
                .filter(key -> key.endsWith(".title") || key.startsWith("finding."))
                .map(key -> key.replaceFirst("^finding\\.", "").replaceFirst("\\.title$", ""))
                .toList();
        assertThat(explained).containsAll(codes);
    }

    private static Properties texts(String service, String bundle) throws IOException {
        Properties texts = new Properties();
        Path file = Path.of("..", service, "src/main/resources", bundle + ".properties");
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
