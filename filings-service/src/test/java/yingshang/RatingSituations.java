package yingshang;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import yingshang.ratings.Ratings;

/** What examples of ratings find. */
final class RatingSituations {

    private static final String REGION = "370306";
    private static final String PERIOD = "2021-08";
    private static final String RATING = "a1a1a1a1-a1a1-4a1a-8a1a-a1a1a1a1a1a1";
    private static final String UPLOAD = "a2a2a2a2-a2a2-4a2a-8a2a-a2a2a2a2a2a2";
    private static final String FILING = "22222222-2222-4222-8222-222222222222";
    private static final String SCENARIO = "government-services.revisit-rate.real-name";

    private RatingSituations() {}

    static String region(Situation situation) {
        return situation.real().get(REGION);
    }

    /** A bad rating under a real name. */
    static Situation bad(Situation situation) {
        situation.real().put(RATING, Ratings.bad(region(situation)));
        return situation;
    }

    static Situation answered(Situation situation) {
        bad(situation);
        Ratings.step(situation.filer(), situation.real().get(RATING), "answer", Map.of("answer", "Put right."))
                .statusCode(200);
        return situation;
    }

    static Situation excluded(Situation situation) {
        bad(situation);
        Ratings.step(
                        situation.reviewer(),
                        situation.real().get(RATING),
                        "exclusion",
                        Map.of("ground", "mistaken", "reason", "Meant for another window."))
                .statusCode(200);
        return situation;
    }

    /** One rating, and one row that is none. */
    static Situation uploaded(Situation situation) {
        String file =
                Ratings.HEADER + "PJ-1,新装,web,5,2021-08-02,2021-08-03,否\n" + "PJ-2,新装,web,9,2021-08-02,2021-08-03,否\n";
        situation
                .real()
                .put(
                        UPLOAD,
                        situation
                                .filer()
                                .contentType("text/csv")
                                .body(file.getBytes(StandardCharsets.UTF_8))
                                .post("/api/v1/rating-uploads?region=" + region(situation))
                                .path("id"));
        return situation;
    }

    /** A draft in a period of which there is a bad rating that was followed up. */
    static Situation filing(Situation situation) {
        situation.openRound();
        String region = region(situation);
        String month = situation.real().get(PERIOD);
        Ratings.takenOver(region, Ratings.settled("PJ-1", month + "-05", month + "-06", month + "-07"))
                .statusCode(201);
        situation.real().put(SCENARIO, Ratings.PERCENT);
        situation
                .real()
                .put(FILING, Ratings.filing(region, situation.real().get("11111111-1111-4111-8111-111111111111")));
        return situation;
    }

    static Situation adopted(Situation situation) {
        filing(situation);
        situation
                .filer()
                .body(Map.of("scenario", Ratings.PERCENT, "figure", "revisit-rate"))
                .post("/api/v1/filings/" + situation.real().get(FILING) + "/rating-adoptions")
                .then()
                .statusCode(200);
        return situation;
    }
}
