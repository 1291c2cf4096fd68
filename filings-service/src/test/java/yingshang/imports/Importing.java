package yingshang.imports;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import yingshang.As;

/** Sends files as the department of {@link As#filer}. */
record Importing(String round, String region, Map<String, String> parameters, Map<String, String> headers) {

    static final String HEADER = "region,scenario,value,special,justification\n";

    Importing(String round, String region) {
        this(round, region, Map.of(), Map.of());
    }

    Importing with(String parameter, String value) {
        Map<String, String> more = new TreeMap<>(parameters);
        more.put(parameter, value);
        return new Importing(round, region, more, headers);
    }

    Importing validRows() {
        return with("mode", "valid-rows");
    }

    Importing dryRun() {
        return with("dryRun", "true");
    }

    Importing key(String key) {
        return new Importing(round, region, parameters, Map.of("Idempotency-Key", key));
    }

    /** Rows as in a CSV file; {@code R} stands for the region, {@code T} and {@code P} for the two scenarios. */
    ValidatableResponse csv(String... rows) {
        return send((HEADER + String.join("\n", rows))
                .replace("R,", region + ",")
                .replace(",T,", ",getting-electricity.time.standard-case,")
                .replace(",P,", ",getting-electricity.procedures.standard-case,"));
    }

    ValidatableResponse send(String text) {
        return send(text.getBytes(StandardCharsets.UTF_8));
    }

    ValidatableResponse send(byte[] file) {
        return as(As.filer("filer", region)).body(file).post(path()).then();
    }

    RequestSpecification as(RequestSpecification sender) {
        return sender.contentType("application/octet-stream")
                .queryParams(parameters)
                .headers(headers);
    }

    String path() {
        return "/api/v1/rounds/" + round + "/imports";
    }
}
