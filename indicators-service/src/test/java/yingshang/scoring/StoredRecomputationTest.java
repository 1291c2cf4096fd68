package yingshang.scoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static yingshang.Deliveries.aValid;
import static yingshang.Deliveries.deliver;
import static yingshang.Deliveries.next;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.EmptyResults;
import yingshang.TestPostgres;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.Scenario;

/** Over HTTP and in the database: the rows after any sequence of deliveries are, byte for byte, those of a full run. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class StoredRecomputationTest {

    private static final List<String> REGIONS = List.of("370303", "370306", "370402");
    private static final List<String> PERIODS = List.of("2020", "2021-S1", "2021-Q3", "2021");

    @Inject
    EmptyResults empty;

    @Inject
    ScoringService scoring;

    @Inject
    Catalogue catalogue;

    @Inject
    EntityManager database;

    private final Map<String, Map<String, Object>> newest = new TreeMap<>();

    @BeforeEach
    void start() {
        empty.now();
    }

    @ParameterizedTest
    @ValueSource(longs = {20210805, 58, 22, 1, 7, 370306})
    void rows_after_any_sequence_are_those_of_a_full_run(long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < 8; step++) {
            List<Map<String, Object>> deliveries = new ArrayList<>();
            for (int change = random.nextInt(4); change >= 0; change--) {
                deliveries.add(change(random));
            }
            deliver(deliveries).statusCode(200);
            if (random.nextInt(4) > 0) {
                scoring.scoreChanges("test");
            }
        }
        scoring.scoreChanges("test");
        String stepByStep = rows();
        scoring.scoreEverything("test");
        assertThat(stepByStep).as("seed %d", seed).isEqualTo(rows()).isNotEmpty();
    }

    @Test
    void a_run_names_the_exact_measurements_it_rested_on() throws Exception {
        Random random = new Random(20210805);
        for (int delivery = 0; delivery < 30; delivery++) {
            deliver(change(random)).statusCode(200);
        }
        scoring.scoreEverything("chen");
        List<Map<String, Object>> used = used();
        assertThat(used)
                .extracting(one -> ((Number) one.get("measurement")).longValue())
                .containsExactlyInAnyOrderElementsOf(standing());
        given().get("/api/v1/score-runs?size=1")
                .then()
                .body("items[0].startedBy", equalTo("chen"))
                .body("items[0].measurementsRead", equalTo(used.size()))
                .body("items[0].measurementsDigest", equalTo(digest(used)))
                .body("items[0].calendarDigest", equalTo(calendar()));
    }

    @Test
    void does_not_know_a_run_that_never_was() {
        given().get("/api/v1/score-runs/1/measurements")
                .then()
                .statusCode(404)
                .body("type", endsWith(":unknown-score-run"));
    }

    /** Accepts a value, corrects one, or withdraws one; what was withdrawn may be filed anew. */
    private Map<String, Object> change(Random random) {
        if (!newest.isEmpty() && random.nextInt(2) == 0) {
            String entry = new ArrayList<>(newest.keySet()).get(random.nextInt(newest.size()));
            Map<String, Object> before = newest.get(entry);
            boolean gone = random.nextBoolean();
            Map<String, Object> later = gone
                    ? next(before, "withdrawn", true)
                    : next(next(before, "withdrawn", false), "value", random.nextInt(100));
            later.put("special", null);
            newest.put(entry, later);
            return later;
        }
        List<Scenario> scenarios = catalogue.current().scenarios();
        Scenario scenario = scenarios.get(random.nextInt(12) * 7);
        Object value = random.nextInt(5) == 0 ? "no-practice" : random.nextInt(100);
        Map<String, Object> accepted =
                aValid(pick(REGIONS, random), scenario.code(), scenario.unit(), pick(PERIODS, random), value);
        accepted.put("demonstration", random.nextInt(4) == 0);
        newest.put((String) accepted.get("entry"), accepted);
        return accepted;
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private String rows() {
        List<?> rows = database.createNativeQuery(
                        "select cast(row(framework_edition, region, period, node, kind, state, score, coverage,"
                                + " carried_forward, demonstration, measurements) as text) from score"
                                + " union all select cast(row(framework_edition, region, period, scenario, value,"
                                + " measurement, carried_forward, demonstration, baseline, baseline_as_of,"
                                + " baseline_measurement) as text) from reduction order by 1")
                .getResultList();
        return rows.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    private List<Map<String, Object>> used() {
        String address = given().get("/api/v1/score-runs").path("items[0].id") + "/measurements?size=7&page=";
        List<Map<String, Object>> used = new ArrayList<>();
        List<Map<String, Object>> page = List.of(Map.of());
        for (int number = 0; !page.isEmpty(); number++) {
            page = given().get("/api/v1/score-runs/" + address + number).path("items");
            used.addAll(page);
        }
        return used;
    }

    private List<Long> standing() {
        return database.createNativeQuery("select id from current_measurement", Long.class).getResultList().stream()
                .map(Long.class::cast)
                .toList();
    }

    /** As the documentation of the run describes it, from the list alone. */
    private static String digest(List<Map<String, Object>> used) throws Exception {
        Map<String, StringBuilder> regions = new TreeMap<>();
        used.forEach(one -> regions.computeIfAbsent((String) one.get("region"), key -> new StringBuilder())
                .append(one.get("measurement"))
                .append(',')
                .append(one.get("version"))
                .append('\n'));
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, StringBuilder> region : regions.entrySet()) {
            text.append(region.getKey())
                    .append(',')
                    .append(sha256(region.getValue()))
                    .append('\n');
        }
        return sha256(text);
    }

    private static String sha256(CharSequence text) throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    private String calendar() {
        return catalogue.calendar().digest();
    }
}
