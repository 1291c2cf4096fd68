package yingshang.ratings;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yingshang.As;

/** Ratings as tests bring them, for the department of {@link As#filer} unless they say another. */
public final class Ratings {

    /** The columns that a file must have. */
    public static final String HEADER = "评价编号,事项,评价渠道,评价等级,办理日期,评价时间,实名\n";

    /** A scenario in percent of the indicator that takes figures of ratings in tests. */
    public static final String PERCENT = "paying-taxes.online.all";

    /** The columns of a rating that another system led to its end. */
    static final String SETTLED =
            "number,department,item,channel,level,handled,rated,entered,real name,name,phone,comment,"
                    + "complexity,rectified,revisited\n";

    private Ratings() {}

    /** A rating of a day in 2021 that is entered at once. */
    static Map<String, Object> request(String region, String level) {
        Map<String, Object> request = new HashMap<>();
        request.put("region", region);
        request.put("item", "低压新装");
        request.put("channel", "web");
        request.put("level", level);
        request.put("handledOn", "2021-08-02");
        request.put("ratedAt", "2021-08-03T02:00:00Z");
        request.put("realName", true);
        request.put("contact", Map.of("name", "王某", "phone", "13800000000", "comment", "等了两个小时"));
        return request;
    }

    /** A bad rating under a real name that came now. */
    public static String bad(String region) {
        return recorded(As.filer("filer", region), request(region, "dissatisfied"));
    }

    static String recorded(RequestSpecification sender, Map<String, Object> request) {
        return sender.body(request)
                .post("/api/v1/ratings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Takes a step of a rating. */
    public static ValidatableResponse step(
            RequestSpecification sender, String rating, String step, Map<String, ?> body) {
        return sender.body(body).post("/api/v1/ratings/" + rating + "/" + step).then();
    }

    static ValidatableResponse upload(RequestSpecification sender, String region, String file) {
        return sender.contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/rating-uploads?region=" + region)
                .then();
    }

    /** Uploads rows under {@link #SETTLED} as the task force. */
    public static ValidatableResponse takenOver(String region, String rows) {
        return upload(As.taskForce(), region, SETTLED + rows);
    }

    /** A bad rating under a real name that was put right and followed up, each on a day. */
    public static String settled(String number, String entered, String rectified, String revisited) {
        return "%s,power-supply,低压新装,web,2,%s,%s,%s,是,王某,13800000000,慢,一般,%s,%s%n"
                .formatted(number, entered, entered, entered, rectified, revisited);
    }

    /** A draft without entries, of the indicator that takes figures of ratings. */
    public static String filing(String region, String round) {
        As.taskForce()
                .body(Map.of(
                        "department",
                        "power-supply",
                        "role",
                        "lead",
                        "indicators",
                        List.of("paying-taxes"),
                        "regions",
                        List.of(region)))
                .post("/api/v1/assignments")
                .then()
                .statusCode(200);
        return As.filer("filer", region)
                .body(Map.of("round", round, "region", region, "indicator", "paying-taxes", "entries", List.of()))
                .post("/api/v1/filings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
