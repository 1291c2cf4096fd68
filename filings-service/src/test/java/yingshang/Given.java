package yingshang;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.ConfigProvider;

/** What tests begin with. Every test has a region and rounds of its own, so that none sees another's values. */
public final class Given {

    public static final String TIME = "getting-electricity.time.standard-case";
    public static final String PROCEDURES = "getting-electricity.procedures.standard-case";

    private static final AtomicInteger REGIONS = new AtomicInteger();
    private static final AtomicInteger PERIODS = new AtomicInteger();

    private Given() {}

    public static String aRegion() {
        return Integer.toString(370900 + REGIONS.getAndIncrement() % Neighbour.REGIONS);
    }

    /** A period later than any before it. */
    public static String aPeriod() {
        int months = PERIODS.getAndIncrement();
        return "%d-%02d".formatted(1950 + months / 12, 1 + months % 12);
    }

    public static String aRound() {
        return aRound(aPeriod());
    }

    public static String aRound(String period) {
        return As.taskForce()
                .body(Map.of("period", period))
                .post("/api/v1/rounds")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** That {@code department} files electricity for a region: as {@code lead}, or as one {@code responsible}. */
    public static void assigned(String department, String role, String region) {
        As.taskForce()
                .body(Map.of(
                        "department",
                        department,
                        "role",
                        role,
                        "indicators",
                        List.of("getting-electricity"),
                        "regions",
                        List.of(region)))
                .post("/api/v1/assignments")
                .then()
                .statusCode(200);
    }

    public static Map<String, Object> entry(String scenario, String unit, Object value) {
        return Map.of("scenario", scenario, "unit", unit, "value", value);
    }

    public static List<Map<String, Object>> entries(Object time, Object procedures) {
        return new ArrayList<>(List.of(entry(TIME, "day", time), entry(PROCEDURES, "procedure", procedures)));
    }

    /** What the department of {@link As#filer} can send: it leads there. */
    public static Map<String, Object> aFilingRequest(String round, String region, List<Map<String, Object>> entries) {
        assigned("power-supply", "lead", region);
        return Map.of("round", round, "region", region, "indicator", "getting-electricity", "entries", entries);
    }

    /** A draft by {@code filer}. */
    public static String aDraft(String round, String region, List<Map<String, Object>> entries) {
        return As.filer("filer", region)
                .body(aFilingRequest(round, region, entries))
                .post("/api/v1/filings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A filing that {@code filer} has submitted. */
    public static String aSubmittedFiling(String round, String region, List<Map<String, Object>> entries) {
        String id = aDraft(round, region, entries);
        submit(id, region).statusCode(200);
        return id;
    }

    /** A filing that {@code reviewer} has accepted. */
    public static String anAcceptedFiling(String round, String region, List<Map<String, Object>> entries) {
        String id = aSubmittedFiling(round, region, entries);
        accept(id).statusCode(201);
        return id;
    }

    public static ValidatableResponse submit(String filing, String region) {
        return As.filer("filer", region)
                .post("/api/v1/filings/" + filing + "/submission")
                .then();
    }

    public static ValidatableResponse accept(String filing) {
        return As.reviewer()
                .body(Map.of("decision", "accept"))
                .post("/api/v1/filings/" + filing + "/reviews")
                .then();
    }

    /** Tells the stand-in for indicators-service how to behave. */
    public static void neighbourIs(String mode) {
        given().body(mode).put(neighbour() + "/mode").then().statusCode(200);
    }

    /** What the stand-in took in of a filing. */
    public static List<Map<String, Object>> taken(String filing) {
        List<Map<String, Object>> all =
                given().get(neighbour() + "/taken").then().extract().path("$");
        return all.stream()
                .filter(one -> Objects.equals(one.get("filing"), filing))
                .toList();
    }

    /** Waits for something that happens soon, at most ten seconds. */
    public static void eventually(String what, BooleanSupplier happened) {
        long end = System.nanoTime() + 10_000_000_000L;
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("did not happen: " + what);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static String neighbour() {
        return ConfigProvider.getConfig().getValue("test.neighbour", String.class);
    }
}
