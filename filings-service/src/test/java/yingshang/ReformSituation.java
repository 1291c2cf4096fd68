package yingshang;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** What an example about reform measures finds, besides what {@link Situation} stands for. */
final class ReformSituation {

    private static final String PATH = "/api/v1/reform-measures";
    private static final String MEASURE = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa";
    private static final String BULLETIN = "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb";
    private static final String ATTACHMENT = "dddddddd-dddd-4ddd-8ddd-dddddddddddd";
    private static final Duration OVER_A_MONTH = Duration.ofDays(32);

    private final Situation situation;
    private final Map<String, String> real;
    private final String region;

    ReformSituation(Situation situation) {
        this.situation = situation;
        this.real = situation.real();
        this.region = real.get("370306");
        real.put(
                "2021-12-31",
                LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(60).toString());
    }

    /** The documented measure, which the department leads. */
    ReformSituation measure() {
        Measures measures = new Measures(region);
        Map<String, Object> request = measures.request(List.of("power-supply"), LocalDate.of(2021, 8, 31));
        request.put("effects", List.of(Map.of("scenario", Given.PROCEDURES, "target", "T064")));
        real.put(MEASURE, measures.add(request));
        return this;
    }

    /** The department has attached proof. */
    ReformSituation attachment() {
        measure();
        real.put(
                ATTACHMENT,
                situation
                        .filer()
                        .contentType("application/pdf")
                        .body("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
                        .post(PATH + "/" + real.get(MEASURE) + "/attachments?name=a.pdf")
                        .path("id"));
        return this;
    }

    ReformSituation claimed() {
        attachment();
        new Measures(region)
                .step(
                        situation.filer(),
                        real.get(MEASURE),
                        "claim",
                        Map.of("text", "done", "evidence", List.of(real.get(ATTACHMENT))))
                .statusCode(200);
        return this;
    }

    ReformSituation suspended() {
        measure();
        new Measures(region)
                .step(As.taskForce(), real.get(MEASURE), "suspension", Map.of("reason", "the law changes"))
                .statusCode(200);
        return this;
    }

    /** A month is over, and its bulletin composed. */
    ReformSituation bulletin() {
        measure();
        MovableClock.ahead(OVER_A_MONTH);
        try {
            As.taskForce()
                    .post("/api/v1/filing-jobs/reform-bulletins/runs")
                    .then()
                    .statusCode(201);
        } finally {
            MovableClock.goRight();
        }
        real.put(
                BULLETIN,
                As.taskForce().get("/api/v1/reform-bulletins?region=" + region).path("items[0].id"));
        return this;
    }

    Situation there() {
        return situation;
    }
}
