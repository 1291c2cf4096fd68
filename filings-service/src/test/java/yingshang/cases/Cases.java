package yingshang.cases;

import io.restassured.response.ValidatableResponse;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import yingshang.As;
import yingshang.Given;

/** Uploads of cases, as a department makes them. */
final class Cases {

    static final String WORKING_DAYS = "starting-a-business.time.all";
    static final String HOURS = "starting-a-business.registration.all";
    static final String STEPS = "starting-a-business.procedures.all";
    static final String DOCUMENTS = "starting-a-business.documents.all";
    static final String COST = "starting-a-business.cost.all";
    static final String CASES = "starting-a-business.companies.all";

    /** The example of docs/filing.md. */
    static final String FIVE = """
            办件编号,事项,受理时间,办结时间,环节数,材料数,费用
            ZC-1,企业设立,2021-09-30 09:00,2021-10-08 10:30,3,5,120.50
            ZC-2,企业设立,2021-09-30 09:00,2021-10-09 09:00,2,4,0
            ZC-3,企业设立,2022-01-28 15:00,2022-02-07 09:00,3,4,80
            ZC-4,企业变更,2021-08-02 09:00,2021-08-02 11:00,1,2,0
            ZC-5,企业变更,2021-08-06,2021-08-09,,,
            """;

    private Cases() {}

    /** A round and a region of one's own. */
    record Place(String round, String region) {

        static Place any() {
            return of(Given.aRound(), Given.aRegion());
        }

        /** Where the department of {@link As#filer} files. */
        static Place of(String round, String region) {
            As.taskForce()
                    .body(Map.of(
                            "department",
                            "power-supply",
                            "role",
                            "lead",
                            "indicators",
                            List.of("starting-a-business", "getting-electricity"),
                            "regions",
                            List.of(region)))
                    .post("/api/v1/assignments")
                    .then()
                    .statusCode(200);
            return new Place(round, region);
        }

        ValidatableResponse upload(String scenario, String file) {
            return upload(scenario, file.getBytes(StandardCharsets.UTF_8));
        }

        ValidatableResponse upload(String scenario, byte[] file) {
            return As.filer("filer", region)
                    .contentType("text/csv")
                    .body(kept(file))
                    .post("/api/v1/case-uploads?round=%s&region=%s&scenario=%s&name=cases.csv"
                            .formatted(round, region, scenario))
                    .then();
        }

        ValidatableResponse get(String upload) {
            return As.filer("filer", region)
                    .get("/api/v1/case-uploads/" + upload)
                    .then();
        }

        /** Identifier of an upload that was taken in. */
        String uploaded(String scenario, String file) {
            return upload(scenario, file).statusCode(201).extract().path("id");
        }
    }

    /** As a file, which a failing test does not print. */
    private static File kept(byte[] content) {
        try {
            Path file = Files.createTempFile("cases", ".csv");
            file.toFile().deleteOnExit();
            return Files.write(file, content).toFile();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How many cases an upload holds. */
    static long held(DataSource database, String upload) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select count(*) from case_record where upload = ?")) {
            statement.setObject(1, UUID.fromString(upload));
            try (var found = statement.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
