package yingshang.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The shipped plan against the text of the gazette, read here by other rules than it was made with. The text is not
 * ours to ship: {@code -Dgazette.file=…} names the 8th gazette of Zhoucun of 2021 as plain text in UTF-8.
 */
@EnabledIfSystemProperty(named = "gazette.file", matches = ".+")
class GazetteTest {

    private static final Pattern SET = Pattern.compile("第\\s*(\\d+)\\s*项配套措施\\s*[—-]+\\s*(.+)$");
    private static final Pattern ITEM = Pattern.compile("(\\d+)\\.\\s*(.+)$");
    private static final Pattern END_OF_MONTH = Pattern.compile("(?<!2020年)(?<!\\d)(\\d{1,2})\\s*月底前");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日前");
    private static final Pattern BRACKETS = Pattern.compile("[（(]([^（()）]*)[)）]");
    private static final Pattern LEAD = Pattern.compile("[（(]牵头部门：([^（()）]*)[)）]");
    private static final Pattern END_OF_YEAR = Pattern.compile("2021\\s*年底前|年内(?!免检)|全年(?:新上市|实现)");

    /** Departments that the gazette also calls otherwise, or writes wrongly. */
    private static final Map<String, String> ALSO =
            Map.of("区发展改革委", "区发展改革局", "区医保分局", "区医疗保障分局", "周村消费救援大队", "周村消防救援大队");

    private final Map<String, String> items = new LinkedHashMap<>();
    private final Map<Integer, String> sets = new LinkedHashMap<>();
    private Map<String, String> codes;

    @BeforeEach
    void read() throws IOException {
        codes =
                Files.readAllLines(Path.of("../indicators-service/src/main/resources/reference/departments.tsv"))
                        .stream()
                        .skip(1)
                        .map(line -> line.split("\t"))
                        .collect(Collectors.toMap(row -> row[1], row -> row[0]));
        int set = 0;
        int next = 0;
        for (String line : Files.readAllLines(Path.of(System.getProperty("gazette.file")))) {
            Matcher heading = SET.matcher(line.strip());
            Matcher item = ITEM.matcher(line.strip());
            if (heading.find()) {
                set = Integer.parseInt(heading.group(1));
                sets.put(set, heading.group(2).strip());
                next = 1;
            } else if (set > 0 && item.matches() && Integer.parseInt(item.group(1)) == next) {
                items.put(set + "." + next++, item.group(2));
            } else if (line.startsWith("周村区人民政府办公室") && set > 0) {
                return;
            } else if (set > 0 && next > 1 && !line.contains("全区优化营商环境创新突破行动")) {
                items.merge(set + "." + (next - 1), line.strip(), String::concat);
            }
        }
    }

    @Test
    void every_measure_is_as_the_gazette_says() {
        List<MeasureRequest> plan = LedgerStart.read();
        assertThat(plan).extracting(MeasureRequest::clause).isEqualTo(List.copyOf(items.keySet()));
        SoftAssertions.assertSoftly(all -> plan.forEach(measure -> {
            String text = items.get(measure.clause());
            String as = measure.clause() + " " + text;
            all.assertThat(measure.title().zh()).as(as).isEqualTo(text.split("。")[0].strip());
            all.assertThat(measure.set().title().zh())
                    .as(as)
                    .isEqualTo(sets.get(measure.set().number()));
            all.assertThat(measure.dueDates()).as(as).isEqualTo(due(text));
            String[] both = departments(text).split("[；;]责任部门：");
            all.assertThat(measure.lead()).as(as).isEqualTo(codes(both[0]));
            all.assertThat(measure.responsible())
                    .as(as)
                    .isEqualTo(
                            both.length == 1
                                    ? List.of()
                                    : codes(both[1]).stream()
                                            .filter(code -> !measure.lead().contains(code))
                                            .toList());
        }));
    }

    private static List<LocalDate> due(String text) {
        TreeSet<LocalDate> days = new TreeSet<>();
        END_OF_MONTH
                .matcher(text)
                .results()
                .forEach(found -> days.add(
                        YearMonth.of(2021, Integer.parseInt(found.group(1))).atEndOfMonth()));
        DAY.matcher(text)
                .results()
                .forEach(found -> days.add(
                        LocalDate.of(2021, Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))));
        if (END_OF_YEAR.matcher(text).find()) {
            days.add(LocalDate.of(2021, 12, 31));
        }
        return List.copyOf(days);
    }

    /** What stands in the brackets that name departments: those that begin so, else the last ones. */
    private static String departments(String text) {
        List<String> found =
                BRACKETS.matcher(text).results().map(one -> one.group(1)).toList();
        Matcher lead = LEAD.matcher(text);
        return lead.find() ? lead.group(1) : found.get(found.size() - 1);
    }

    /** Only bodies that have a code: collective ones are kept as the gazette calls them. */
    private List<String> codes(String names) {
        return Arrays.stream(names.split("[、，]"))
                .map(name -> name.replaceFirst("等(区有关部门单位|有关部门|按职责分工负责等?)?$", ""))
                .map(name -> ALSO.getOrDefault(name, name))
                .map(codes::get)
                .filter(code -> code != null)
                .distinct()
                .toList();
    }
}
