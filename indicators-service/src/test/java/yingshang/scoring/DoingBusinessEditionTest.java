package yingshang.scoring;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Period;
import yingshang.catalogue.ReferenceData;
import yingshang.catalogue.RegionView;
import yingshang.catalogue.RegionWeight;
import yingshang.catalogue.Scenario;
import yingshang.catalogue.Text;
import yingshang.intake.Accepted;
import yingshang.intake.Measurement;
import yingshang.intake.Special;
import yingshang.publication.recomputation.Digests;
import yingshang.publication.recomputation.EditionInputs;
import yingshang.publication.recomputation.EditionInputs.Settings;
import yingshang.publication.recomputation.EditionResults;
import yingshang.publication.recomputation.EditionZip;
import yingshang.publication.recomputation.InputFiles;
import yingshang.publication.recomputation.Manifest;
import yingshang.publication.recomputation.Recomputation;
import yingshang.publication.recomputation.ReportBook;
import yingshang.publication.recomputation.ReportHeading;
import yingshang.reduction.ServiceItemPromises;
import yingshang.scoring.DoingBusiness.Component;
import yingshang.scoring.DoingBusiness.Topic;
import yingshang.scoring.method.NodeScore;
import yingshang.scoring.method.Observation;
import yingshang.scoring.method.Observed;

/**
 * The newest year of Doing Business as an edition that anybody can recompute, and a figure of one economy corrected in
 * a second one: the ranks of others move, the first edition says what it said.
 */
class DoingBusinessEditionTest {

    private static final String OVERALL = "overall";
    private static final Framework FRAMEWORK = stored(PublishedFiles.framework("doing-business"));
    private static final List<Topic> TOPICS = DoingBusiness.topics().stream()
            .filter(row ->
                    row.framework().equals(FRAMEWORK.code()) && row.node().equals(OVERALL))
            .toList();
    private static final String YEAR =
            TOPICS.stream().map(Topic::year).max(Comparator.naturalOrder()).orElseThrow();
    private static final Period PERIOD = Period.of(YEAR);
    private static final List<Component> COMPONENTS = DoingBusiness.components().stream()
            .filter(row -> row.year().equals(YEAR))
            .toList();
    private static final BigDecimal CLOSE = new BigDecimal("0.02");

    /** An edition as a file, with what it says. */
    private record Edition(byte[] zip, ComputedView says) {}

    /** Overall scores and ranks of economies. */
    private record ComputedView(Map<String, BigDecimal> scores, Map<String, Integer> ranks) {}

    @Test
    void a_correction_moves_the_ranks_of_others_and_both_editions_can_be_recomputed() {
        List<Accepted> measured = measurements();
        Edition first = edition(1, measured);
        TOPICS.stream()
                .filter(row -> row.year().equals(YEAR) && row.level().equals("economy"))
                .forEach(row -> assertThat(first.says()
                                .scores()
                                .get(row.region())
                                .subtract(row.published())
                                .abs())
                        .as("%s", row)
                        .isLessThanOrEqualTo(CLOSE));
        String corrected = first.says().ranks().entrySet().stream()
                .filter(rank -> rank.getValue() == 50)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        Edition second = edition(2, withTheBestCourtsIn(corrected, measured));
        Map<String, Integer> moved = new TreeMap<>();
        first.says().ranks().forEach((region, rank) -> {
            int change = second.says().ranks().get(region) - rank;
            if (change != 0 && !region.equals(corrected)) {
                moved.put(region, change);
                assertThat(second.says().scores().get(region))
                        .as(region)
                        .isEqualByComparingTo(first.says().scores().get(region));
            }
        });
        assertThat(second.says().ranks().get(corrected)).isLessThan(50);
        assertThat(moved)
                .hasSize(50 - second.says().ranks().get(corrected))
                .allSatisfy((region, change) -> assertThat(change).isEqualTo(1));
        assertThat(edition(1, measured).zip()).isEqualTo(first.zip());
        for (Edition edition : List.of(first, second)) {
            assertThat(Recomputation.of(edition.zip()).differences()).isEmpty();
            byte[] changed = edition.zip().clone();
            changed[changed.length / 3] ^= 1;
            assertThat(Recomputation.of(changed).differences()).isNotEmpty();
        }
    }

    private static List<Accepted> measurements() {
        List<Accepted> measured = new ArrayList<>();
        for (Component row : COMPONENTS) {
            measured.add(accepted(measured.size() + 1L, 1, row.region(), row.scenario(), row.observation(0)));
        }
        return measured;
    }

    /** As a department would correct it: new versions of what it filed on enforcing contracts. */
    private static List<Accepted> withTheBestCourtsIn(String region, List<Accepted> measured) {
        Map<String, BigDecimal> best = FRAMEWORK.scenarios().stream()
                .filter(scenario -> scenario.code().startsWith("EC."))
                .collect(toMap(Scenario::code, scenario -> scenario.goalposts().best()));
        return measured.stream()
                .map(accepted -> {
                    Measurement old = accepted.measurement();
                    return old.region().equals(region) && best.containsKey(old.scenario())
                            ? accepted(
                                    old.id() + 1_000_000,
                                    2,
                                    region,
                                    old.scenario(),
                                    new Observed(best.get(old.scenario())))
                            : accepted;
                })
                .toList();
    }

    private static Accepted accepted(long id, int version, String region, String scenario, Observation seen) {
        Measurement measurement = new Measurement(
                id,
                new UUID(1, id % 1_000_000),
                version,
                region,
                scenario,
                PERIOD,
                seen instanceof Observed observed ? observed.value() : null,
                seen instanceof Observed ? null : Special.valueOf(Objects.toString(seen)),
                false,
                Instant.parse("2021-09-16T00:00:00Z"));
        return new Accepted(measurement, new UUID(2, id % 1_000_000), "world-bank");
    }

    private static Edition edition(int number, List<Accepted> measured) {
        EditionInputs inputs = new EditionInputs(settings(), FRAMEWORK, reference(), measured);
        SortedMap<String, byte[]> written = InputFiles.write(inputs);
        EditionResults results = EditionResults.of(InputFiles.read(written::get));
        SortedMap<String, byte[]> files = new TreeMap<>();
        written.forEach((name, content) -> files.put("inputs/" + name, content));
        results.files().forEach((name, content) -> files.put("results/" + name, content));
        Manifest manifest = manifest(number, inputs, files);
        String report = "edition-" + number + ".xlsx";
        files.put(report, ReportBook.of(results, ReportHeading.of(manifest)));
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        EditionZip.write(zip, manifest(number, inputs, files).bytes(), files::get);
        return new Edition(zip.toByteArray(), view(results));
    }

    private static ComputedView view(EditionResults results) {
        Map<String, Integer> ranks = results.scores().ranks("province", PERIOD, OVERALL);
        return new ComputedView(
                ranks.keySet().stream().collect(toMap(region -> region, region -> overall(results, region)
                        .score())),
                ranks);
    }

    private static NodeScore overall(EditionResults results, String region) {
        return results.scores().scores(region, PERIOD).get(OVERALL);
    }

    private static Manifest manifest(int number, EditionInputs inputs, SortedMap<String, byte[]> files) {
        return new Manifest(
                number,
                "final",
                List.of(YEAR),
                FRAMEWORK.edition(),
                FRAMEWORK.digest(),
                inputs.settings().methodVersion(),
                Digests.sha256(files.get("inputs/" + InputFiles.CALENDAR)),
                inputs.measurements().size(),
                Digests.sha256(files.get("inputs/" + InputFiles.MEASUREMENTS)),
                inputs.settings().seed(),
                inputs.settings().draws(),
                Instant.parse("2021-09-30T01:02:03Z"),
                Instant.parse("2021-10-08T01:00:00Z"),
                null,
                number == 1 ? null : number - 1,
                number == 1 ? "" : "courts were measured again",
                null,
                files.entrySet().stream()
                        .map(file -> Manifest.Entry.of(file.getKey(), file.getValue()))
                        .toList());
    }

    private static Settings settings() {
        return new Settings(
                ScoringService.METHOD_VERSION,
                FRAMEWORK.edition(),
                FRAMEWORK.digest(),
                List.of(PERIOD),
                LocalDate.of(2021, 9, 30),
                42,
                1_000,
                new ServiceItemPromises("none", "none", "none"));
    }

    private static ReferenceData reference() {
        Map<String, String> economies = FRAMEWORK.regionWeights().stream()
                .collect(toMap(RegionWeight::child, RegionWeight::region, (a, b) -> a));
        TreeMap<String, RegionView> regions = new TreeMap<>();
        FRAMEWORK.regionWeights().forEach(weight -> regions.put("0" + weight.region(), economy(weight.region())));
        COMPONENTS.stream()
                .map(Component::region)
                .distinct()
                .forEach(code -> regions.putIfAbsent(
                        (economies.containsKey(code) ? "1" : "0") + code,
                        economies.containsKey(code)
                                ? new RegionView(code, economies.get(code), "city", new Text(code, code))
                                : economy(code)));
        return new ReferenceData(List.copyOf(regions.values()), List.of(), List.of(), List.of(), List.of());
    }

    private static RegionView economy(String code) {
        return new RegionView(code, null, "province", new Text(code, code));
    }

    private static Framework stored(Framework files) {
        return files.stored(1, files.digest());
    }
}
