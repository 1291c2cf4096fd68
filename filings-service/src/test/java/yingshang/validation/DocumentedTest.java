package yingshang.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read about the rules is what the rules are. */
class DocumentedTest {

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([a-z-]+)` \\| ((?:blocks|needs|informs)[a-z, -]*) \\| [^|]+ \\| [^|]+ \\|$");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    @Test
    void the_documentation_lists_every_rule_with_its_severity_in_the_rules_order() throws IOException {
        String section = Files.readString(Path.of("../docs/filing.md"));
        assertThat(ROW.matcher(section).results().map(row -> row.group(1) + ": " + row.group(2)))
                .containsExactlyElementsOf(Arrays.stream(Rule.values())
                        .map(rule -> rule.code() + ": " + severity(rule))
                        .toList());
    }

    @Test
    void the_documentation_states_the_thresholds_in_force() throws IOException {
        String section = Files.readString(Path.of("../docs/filing.md"));
        List<String> settings = Files.readAllLines(Path.of("src/main/resources/application.properties")).stream()
                .filter(line -> line.startsWith("yingshang.validation."))
                .toList();
        assertThat(settings).hasSize(4).allSatisfy(setting -> assertThat(section)
                .contains("| `%s` | %s |".formatted((Object[]) setting.split("="))));
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void every_rule_has_a_text_in_both_languages_that_names_no_more_than_the_rule_tells(Rule rule) {
        Set<Integer> told = IntStream.range(0, rule.arguments().size()).boxed().collect(Collectors.toSet());
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            String text = ResourceBundle.getBundle("problems", language).getString("finding." + rule.code());
            Set<Integer> named = PLACE.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .map(place -> Integer.valueOf(place.substring(1, place.length() - 1)))
                    .collect(Collectors.toSet());
            assertThat(named).isEqualTo(told);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void every_unit_of_every_framework_has_a_name(String language) throws IOException {
        ResourceBundle names = ResourceBundle.getBundle("units", Locale.forLanguageTag(language));
        assertThat(names.getLocale().getLanguage()).isEqualTo(language);
        assertThat(units()).hasSizeGreaterThan(20).allMatch(unit -> isNamed(names, unit));
    }

    private static boolean isNamed(ResourceBundle names, String unit) {
        try {
            return !names.getString(unit).isBlank();
        } catch (MissingResourceException missing) {
            return false;
        }
    }

    private static Set<String> units() throws IOException {
        Path frameworks = Path.of("../indicators-service/src/main/resources/frameworks");
        try (Stream<Path> files = Files.find(frameworks, 2, (file, found) -> file.endsWith("scenarios.tsv"))) {
            return files.flatMap(DocumentedTest::units).collect(Collectors.toSet());
        }
    }

    private static Stream<String> units(Path scenarios) {
        try {
            List<String> rows = Files.readAllLines(scenarios);
            int unit = List.of(rows.get(0).split("\t")).indexOf("unit");
            return rows.stream().skip(1).map(row -> row.split("\t")[unit]);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String severity(Rule rule) {
        return rule.severity().code() + (rule.refusedAtOnce() ? ", at once" : "");
    }
}
