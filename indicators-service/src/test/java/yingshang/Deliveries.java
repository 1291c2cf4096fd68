package yingshang;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Delivers measurements to the intake as the filings-service does. */
public final class Deliveries {

    private Deliveries() {}

    /** A delivery of one accepted value; change what a test is about. */
    public static Map<String, Object> aValid(String region, String scenario, String unit, String period, Object value) {
        Map<String, Object> delivery = new LinkedHashMap<>();
        delivery.put("filing", UUID.randomUUID().toString());
        delivery.put("entry", UUID.randomUUID().toString());
        delivery.put("version", 1);
        delivery.put("region", region);
        delivery.put("scenario", scenario);
        delivery.put("period", period);
        delivery.put("unit", unit);
        delivery.put("value", value instanceof String ? null : value);
        delivery.put("special", value instanceof String ? value : null);
        delivery.put("withdrawn", false);
        delivery.put("demonstration", false);
        delivery.put("acceptedAt", "2021-10-08T02:00:00Z");
        delivery.put("department", "power-supply-centre");
        return delivery;
    }

    /** The same entry one version later. */
    public static Map<String, Object> next(Map<String, Object> delivery, String key, Object value) {
        Map<String, Object> later = new LinkedHashMap<>(delivery);
        later.put("version", (Integer) delivery.get("version") + 1);
        later.put(key, value);
        return later;
    }

    /** Sends {@code deliveries} in one request. */
    @SafeVarargs
    public static ValidatableResponse deliver(Map<String, Object>... deliveries) {
        return deliver(Arrays.asList(deliveries));
    }

    /** Sends {@code deliveries} in one request. */
    public static ValidatableResponse deliver(List<Map<String, Object>> deliveries) {
        return given().auth()
                .preemptive()
                .basic("filings-service", "delivery-in-tests")
                .header("Accept-Language", "en")
                .contentType("application/json")
                .body(deliveries)
                .when()
                .put("/api/v1/intake/measurements")
                .then();
    }
}
