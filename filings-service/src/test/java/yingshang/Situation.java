package yingshang;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.spi.CDI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import yingshang.notification.Notice;
import yingshang.notification.NoticeKind;
import yingshang.notification.NotificationService;
import yingshang.notification.Recipient;

/**
 * What an example of the OpenAPI document finds. Examples name one region, one period and one identifier for each kind
 * of thing; {@link #real()} says what stands for them here.
 */
public final class Situation {

    private static final String REGION = "370306";
    private static final String PERIOD = "2021-08";
    private static final String ROUND = "11111111-1111-4111-8111-111111111111";
    private static final String FILING = "22222222-2222-4222-8222-222222222222";

    private static final String EXTENSION = "55555555-5555-4555-8555-555555555555";
    private static final String ASSIGNMENT = "66666666-6666-4666-8666-666666666666";
    private static final String CLOSES = "2021-09-15T18:00:00+08:00";
    private static final String UNTIL = "2021-09-20T18:00:00+08:00";
    private static final String NOTIFICATION = "44444444-4444-4444-8444-444444444444";

    private static final String ATTACHMENT = "dddddddd-dddd-4ddd-8ddd-dddddddddddd";
    private static final String DIGEST = "c1db15dec5555786870d56835c86fcc8a2124ca4655128edc7ca4cea8d6453df";
    private static final String KEY = "88888888-8888-4888-8888-888888888888";
    private static final String CASES = "cccccccc-cccc-4ccc-8ccc-cccccccccccc";

    private final String region = Given.aRegion();
    private final Map<String, String> real = new HashMap<>();
    private String round;
    private String filing;

    Situation() {
        real.put(REGION, region);
        real.put(PERIOD, Given.aPeriod());
        real.put(CLOSES, Instant.now().plus(10, ChronoUnit.DAYS).toString());
        real.put(UNTIL, Instant.now().plus(15, ChronoUnit.DAYS).toString());
        real.put(KEY, UUID.randomUUID().toString());
        // The stand-in for indicators-service has a smaller framework.
        real.put("power-supply-centre", "power-supply");
        real.put("\"unit\":\"count\"", "\"unit\":\"procedure\"");
    }

    /** The real things by documented ones. */
    Map<String, String> real() {
        return real;
    }

    /** Says what stands for a documented text here. */
    public Situation real(String documented, String real) {
        this.real.put(documented, real);
        return this;
    }

    /** The region of this situation, which is no other's. */
    public String region() {
        return region;
    }

    Situation openRound() {
        round = Given.aRound(real.get(PERIOD));
        real.put(ROUND, round);
        return this;
    }

    Situation closedRound() {
        openRound();
        taskForce().post("/api/v1/rounds/" + round + "/closure").then().statusCode(200);
        return this;
    }

    /** The department leads on electricity in the region. */
    Situation assigned() {
        Given.assigned("power-supply", "lead", region);
        real.put(
                ASSIGNMENT,
                taskForce().get("/api/v1/assignments?region=" + region).path("items[0].id"));
        return this;
    }

    Situation extension() {
        assigned().closedRound();
        real.put(
                EXTENSION,
                filer().body(Map.of(
                                "region",
                                region,
                                "indicator",
                                "getting-electricity",
                                "until",
                                real.get(UNTIL),
                                "reason",
                                "The billing system was down."))
                        .post("/api/v1/rounds/" + round + "/extensions")
                        .path("id"));
        return this;
    }

    Situation draft() {
        return draft(20);
    }

    Situation draft(Object time) {
        openRound();
        return filing(Given.aDraft(round, region, Given.entries(time, 3)));
    }

    /** A draft in the round that is open already. */
    Situation draftThere() {
        return filing(Given.aDraft(round, region, Given.entries(20, 3)));
    }

    Situation submitted() {
        draft();
        Given.submit(filing, region).statusCode(200);
        return this;
    }

    Situation accepted() {
        submitted();
        Given.accept(filing).statusCode(201);
        return this;
    }

    Situation edited() {
        Take.edit(filing, region, Given.entries(19, 3)).statusCode(200);
        return this;
    }

    Situation correcting() {
        Take.correction(filing, region).statusCode(200);
        return this;
    }

    /** A correction has been submitted. */
    Situation corrected() {
        Take.submittedCorrection(filing, region, Given.entries(19, 3));
        return this;
    }

    Situation delivered() {
        accepted();
        Given.eventually("delivery", () -> !Given.taken(filing).isEmpty());
        return this;
    }

    /** The department has been told that the filing was returned. */
    Situation told() {
        submitted();
        Notice notice = new Notice(
                NoticeKind.RETURNED,
                Recipient.department("power-supply", region),
                UUID.fromString(filing),
                "3",
                Map.of(
                        "period", real.get(PERIOD),
                        "region", region,
                        "indicator", "getting-electricity",
                        "reason", "The time counts from the application.",
                        "until", "2021-09-10T09:30:00Z"));
        NotificationService notifications =
                CDI.current().select(NotificationService.class).get();
        QuarkusTransaction.requiringNew().run(() -> notifications.add(List.of(notice)));
        real.put(NOTIFICATION, filer().get("/api/v1/notifications").path("items[0].id"));
        return this;
    }

    Situation jobRun() {
        taskForce().post("/api/v1/filing-jobs/rounds/runs").then().statusCode(201);
        return this;
    }

    /** The department has uploaded cases of August. */
    Situation cases() {
        assigned().openRound();
        String file = """
                number,received,completed,applicant
                DL-1,2021-08-02,2021-08-03,A
                DL-2,2021-08-05,2021-08-04,B
                """;
        real.put(
                CASES,
                filer().contentType("text/csv")
                        .body(file.getBytes(StandardCharsets.UTF_8))
                        .post("/api/v1/case-uploads?round=%s&region=%s&scenario=%s"
                                .formatted(round, region, Given.TIME))
                        .path("id"));
        return this;
    }

    /** A draft to which a file is attached. */
    Situation attachment() {
        draft();
        Map<String, ?> attached =
                Take.attachment(filing, region).statusCode(201).extract().path("attachment");
        real.put(ATTACHMENT, (String) attached.get("id"));
        real.put(DIGEST, (String) attached.get("sha256"));
        return this;
    }

    /** The documented filing has been sent under the documented key. */
    Situation sentAlready() {
        openRound();
        filer().header("Idempotency-Key", real.get(KEY))
                .body(Given.aFilingRequest(round, region, Given.entries(20, 3)))
                .post("/api/v1/filings")
                .then()
                .statusCode(201);
        return this;
    }

    Situation mailbox() {
        taskForce()
                .body(Map.of("address", "power-supply@example.gov.cn"))
                .put("/api/v1/mail-addresses/department/power-supply")
                .then()
                .statusCode(200);
        return this;
    }

    ReformSituation reform() {
        return new ReformSituation(this);
    }

    RequestSpecification filer() {
        return As.filer("filer", region);
    }

    RequestSpecification reviewer() {
        return As.reviewer();
    }

    RequestSpecification taskForce() {
        return As.taskForce();
    }

    private Situation filing(String id) {
        filing = id;
        real.put(FILING, id);
        return this;
    }
}
