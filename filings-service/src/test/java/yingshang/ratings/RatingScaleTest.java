package yingshang.ratings;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.logging.Log;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.Given;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;
import yingshang.Workdays;

/** A hundred thousand ratings over National Day 2021 and Spring Festival 2022, and their figures counted once more. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class RatingScaleTest {

    private static final int RATINGS = 100_000;
    private static final LocalDate FIRST = LocalDate.of(2021, 9, 1);
    private static final int DAYS = 200;
    private static final List<String> CHANNELS = List.of("window-code", "card", "web", "app", "phone");
    private static final Map<LocalDate, Boolean> ARRANGED = Workdays.rows().stream()
            .collect(Collectors.toMap(row -> LocalDate.parse(row[0]), row -> row[2].equals("WORK")));

    /** One made-up rating. */
    private record Made(
            String number,
            String item,
            String window,
            String channel,
            int level,
            LocalDate handled,
            LocalDate rated,
            LocalDate entered,
            boolean realName,
            boolean complex,
            LocalDate rectified,
            LocalDate revisited) {

        boolean bad() {
            return level <= 2;
        }

        String line() {
            return String.join(
                    ",",
                    number,
                    "power-supply",
                    item,
                    window,
                    channel,
                    Integer.toString(level),
                    handled.toString(),
                    rated.toString(),
                    entered.toString(),
                    realName ? "是" : "否",
                    bad() ? (complex ? "复杂" : "一般") : "",
                    rectified == null ? "" : rectified.toString(),
                    revisited == null ? "" : revisited.toString());
        }
    }

    /** What the figures should say. */
    private static final class Expected {
        private final long[] counts = new long[12];
        private long generalDays;
        private long general;

        void add(Made one) {
            counts[0]++;
            counts[one.level()]++;
            if (one.bad()) {
                LocalDate due = one.entered().plusDays(one.complex() ? 15 : 7);
                boolean inTime = one.rectified() != null && !one.rectified().isAfter(due);
                counts[inTime ? 6 : 7]++;
                counts[8] += one.realName() ? 1 : 0;
                counts[9] += one.realName() && one.revisited() != null ? 1 : 0;
                if (!one.complex() && one.rectified() != null) {
                    general++;
                    generalDays += one.rectified().toEpochDay() - one.entered().toEpochDay();
                }
            }
            if (one.channel().equals("card")) {
                counts[10]++;
                counts[11] += workingDays(one.handled(), one.entered()) <= 5 ? 1 : 0;
            }
        }

        Map<String, Object> figures() {
            Map<String, Object> figures = new HashMap<>();
            String[] names = {
                "ratings", "veryDissatisfied", "dissatisfied", "basicallySatisfied", "satisfied", "verySatisfied",
                "rectifiedOnTime", "rectifiedLate", "realNameBad", "revisited", "cards", "cardsOnTime"
            };
            for (int i = 0; i < names.length; i++) {
                figures.put(names[i], counts[i]);
            }
            long bad = counts[1] + counts[2];
            figures.put("bad", bad);
            figures.put("satisfaction", share(counts[0] - bad, counts[0]));
            figures.put("badRate", share(bad, counts[0]));
            figures.put("onTimeRate", share(counts[6], counts[6] + counts[7]));
            figures.put("revisitRate", share(counts[9], counts[8]));
            figures.put("cardRate", share(counts[11], counts[10]));
            figures.put("generalDays", general == 0 ? null : hundredths(generalDays * 100, general));
            return figures;
        }

        private static String share(long part, long whole) {
            return whole == 0 ? null : hundredths(part * 10_000, whole);
        }

        /** Rounded half up, in whole numbers alone. */
        private static String hundredths(long times100, long by) {
            long rounded = (2 * times100 + by) / (2 * by);
            return "%d.%02d".formatted(rounded / 100, rounded % 100);
        }
    }

    @Test
    void figures_of_a_hundred_thousand_ratings_are_those_counted_by_hand() {
        String region = Given.aRegion();
        List<Made> made = made();
        String file =
                "number,department,item,window,channel,level,handled,rated,entered,real name,complexity,rectified,"
                        + "revisited\n"
                        + made.stream().map(Made::line).collect(Collectors.joining("\n"));
        long begun = System.nanoTime();
        JsonPath upload = Ratings.upload(As.taskForce(), region, file)
                .statusCode(201)
                .extract()
                .jsonPath();
        Log.infof("%d ratings in %d ms", RATINGS, (System.nanoTime() - begun) / 1_000_000);
        assertThat(upload.getLong("counts.created")).isEqualTo(RATINGS);
        assertThat(upload.getLong("counts.bad"))
                .isEqualTo(made.stream().filter(Made::bad).count());
        compare(region, "all", made, one -> "null");
        compare(region, "item", made, Made::item);
        compare(region, "window", made, Made::window);
        compare(region, "channel", made, Made::channel);
        compare(region, "month", made, one -> one.rated().toString().substring(0, 7));
        compare(region, "region", made, one -> region);
    }

    private static void compare(String region, String by, List<Made> made, Function<Made, String> key) {
        Map<String, Expected> expected = new HashMap<>();
        made.forEach(one ->
                expected.computeIfAbsent(key.apply(one), any -> new Expected()).add(one));
        long begun = System.nanoTime();
        JsonPath answer = As.taskForce()
                .get("/api/v1/rating-figures?size=100&region=" + region + "&by=" + by)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Log.infof("figures by %s in %d ms", by, (System.nanoTime() - begun) / 1_000_000);
        List<Map<String, Object>> items = answer.getList("items");
        assertThat(items).hasSameSizeAs(expected.keySet());
        assertThat(answer.getInt("total")).isEqualTo(expected.size());
        items.forEach(
                item -> expected.get(String.valueOf(item.get("key"))).figures().forEach((name, value) -> assertThat(
                                shown(item.get(name)))
                        .as("%s of %s %s", name, by, item.get("key"))
                        .isEqualTo(shown(value))));
    }

    private static String shown(Object value) {
        return value == null
                ? null
                : new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
    }

    private static List<Made> made() {
        Random random = new Random(7);
        List<Made> made = new ArrayList<>(RATINGS);
        for (int i = 0; i < RATINGS; i++) {
            int level = random.nextInt(100) < 8 ? 1 + random.nextInt(2) : 3 + random.nextInt(3);
            LocalDate handled = FIRST.plusDays(random.nextInt(DAYS));
            LocalDate rated = handled.plusDays(random.nextInt(3));
            LocalDate entered = rated.plusDays(random.nextInt(9));
            boolean bad = level <= 2;
            boolean realName = random.nextInt(3) > 0;
            boolean complex = bad && random.nextInt(4) == 0;
            boolean rectified = bad && random.nextInt(20) > 0;
            boolean revisited = bad && realName && random.nextInt(10) > 0;
            made.add(new Made(
                    "S" + i,
                    "事项" + random.nextInt(40),
                    "W" + random.nextInt(25),
                    CHANNELS.get(random.nextInt(CHANNELS.size())),
                    level,
                    handled,
                    rated,
                    entered,
                    realName,
                    complex,
                    rectified ? entered.plusDays(random.nextInt(complex ? 19 : 10)) : null,
                    revisited ? entered.plusDays(random.nextInt(20)) : null));
        }
        return made;
    }

    /** Day by day, without the calendar of the service. */
    private static int workingDays(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            days += ARRANGED.getOrDefault(day, day.getDayOfWeek().getValue() <= 5) ? 1 : 0;
        }
        return days;
    }
}
