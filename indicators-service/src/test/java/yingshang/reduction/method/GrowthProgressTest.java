package yingshang.reduction.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import yingshang.reduction.method.GrowthProgress.Point;
import yingshang.reduction.method.GrowthProgress.Status;

/** Statistics Canada's published progress of 247 series, and the edges of the method that they do not touch. */
class GrowthProgressTest {

    private static final Point BASE = new Point(100, 2015);

    @Test
    void reproduces_every_published_row() throws IOException {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        int targets = 0;
        for (NamedCsvRecord row : published()) {
            GrowthProgress ours = progress(row);
            String name = row.getField("series");
            assertThat(ours.status()).as(name).isEqualTo(status(row));
            same(ours.value(), row.getField("expected_progress_value"), name);
            same(ours.score(), row.getField("expected_score"), name);
            counts.merge(ours.status(), 1, Integer::sum);
            targets += row.getField("target").isEmpty() ? 0 : 1;
        }
        System.out.println("Growth-rate progress, rows reproduced: " + counts + ", with a target " + targets);
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(247);
        assertThat(counts).hasSize(Status.values().length);
    }

    @Test
    void tells_the_four_paces_towards_a_target_apart() {
        assertThat(towards(145).status()).isEqualTo(Status.SUBSTANTIAL_PROGRESS);
        assertThat(towards(131).status()).isEqualTo(Status.MODERATE_PROGRESS);
        assertThat(towards(110).status()).isEqualTo(Status.LIMITED_PROGRESS);
        assertThat(towards(99).status()).isEqualTo(Status.DETERIORATION);
        assertThat(towards(200))
                .extracting(GrowthProgress::status, GrowthProgress::score)
                .containsExactly(Status.TARGET_ACHIEVED, 5.0);
    }

    @Test
    void needs_two_points_of_one_sign() {
        assertThat(GrowthProgress.towards(BASE, BASE, new Point(200, 2030), false)
                        .status())
                .isEqualTo(Status.NOT_AVAILABLE);
        assertThat(GrowthProgress.towards(BASE, new Point(110, 2020), new Point(200, 2015), false)
                        .status())
                .isEqualTo(Status.NOT_AVAILABLE);
        assertThat(GrowthProgress.without(BASE, new Point(-3, 2020), null, false)
                        .status())
                .isEqualTo(Status.NOT_AVAILABLE);
        assertThat(GrowthProgress.towards(new Point(-9, 2015), new Point(3, 2020), new Point(9, 2030), false))
                .isEqualTo(new GrowthProgress(null, null, Status.NOT_AVAILABLE));
    }

    @Test
    void a_base_or_target_of_zero_stands_for_a_thousandth() {
        GrowthProgress progress = GrowthProgress.towards(BASE, new Point(10, 2020), new Point(0, 2025), true);
        double required = 1 - Math.pow(0.00001, 0.1);
        assertThat(progress.value()).isCloseTo((1 - Math.pow(0.1, 0.2)) / required, within(1e-12));
        assertThat(GrowthProgress.without(new Point(0, 2015), new Point(1, 2020), null, false)
                        .value())
                .isCloseTo(Math.pow(1000, 0.2) - 1, within(1e-12));
    }

    @Test
    void a_series_slows_down_near_its_limit_without_being_blamed_for_it() {
        GrowthProgress near = GrowthProgress.without(new Point(99, 2015), new Point(99.5, 2020), 100.0, false);
        GrowthProgress free = GrowthProgress.without(new Point(99, 2015), new Point(99.5, 2020), null, false);
        assertThat(near.status()).isEqualTo(Status.SUBSTANTIAL_PROGRESS);
        assertThat(free.status()).isEqualTo(Status.LIMITED_PROGRESS);
        assertThat(GrowthProgress.without(new Point(100, 2015), new Point(100, 2020), 100.0, false))
                .isEqualTo(new GrowthProgress(0.0, 5.0, Status.SUBSTANTIAL_PROGRESS));
        assertThat(GrowthProgress.without(new Point(150, 2015), new Point(149, 2020), 100.0, true)
                        .status())
                .isEqualTo(Status.LIMITED_PROGRESS);
        assertThat(GrowthProgress.without(new Point(250, 2015), new Point(245, 2020), 100.0, true)
                        .status())
                .isEqualTo(Status.LIMITED_PROGRESS);
    }

    /** Powers of a negative share are no number, and no number is no progress. */
    @Test
    void a_series_below_zero_cannot_be_held_against_a_limit() {
        GrowthProgress unknown = new GrowthProgress(null, null, Status.NOT_AVAILABLE);
        for (double limit : new double[] {100, 0}) {
            assertThat(GrowthProgress.without(new Point(-9, 2015), new Point(-12, 2020), limit, false))
                    .isEqualTo(unknown);
            assertThat(GrowthProgress.without(new Point(-9, 2015), new Point(-8, 2020), limit, true))
                    .isEqualTo(unknown);
        }
    }

    private static GrowthProgress towards(double current) {
        return GrowthProgress.towards(BASE, new Point(current, 2023), new Point(200, 2030), false);
    }

    private static GrowthProgress progress(NamedCsvRecord row) {
        if (row.getField("base_value").isEmpty()
                || row.getField("current_value").isEmpty()) {
            return new GrowthProgress(null, null, Status.NOT_AVAILABLE);
        }
        Point base = new Point(number(row, "base_value"), number(row, "base_year"));
        Point current = new Point(number(row, "current_value"), number(row, "current_year"));
        boolean lowerIsBetter = number(row, "direction") < 0;
        if (row.getField("target").isEmpty()) {
            Double limit = row.getField("limit").isEmpty() ? null : number(row, "limit");
            return GrowthProgress.without(base, current, limit, lowerIsBetter);
        }
        Point target = new Point(number(row, "target"), number(row, "target_year"));
        return GrowthProgress.towards(base, current, target, lowerIsBetter);
    }

    private static Double number(NamedCsvRecord row, String column) {
        return Double.valueOf(row.getField(column));
    }

    private static Status status(NamedCsvRecord row) {
        return Status.valueOf(row.getField("expected_status").toUpperCase(Locale.ROOT));
    }

    private static void same(Double ours, String published, String name) {
        if (published.isEmpty()) {
            assertThat(ours).as(name).isNull();
        } else {
            double expected = Double.parseDouble(published);
            assertThat(ours).as(name).isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
        }
    }

    private static List<NamedCsvRecord> published() throws IOException {
        try (var reader = new InputStreamReader(
                        GrowthProgressTest.class.getResourceAsStream("/progress/sdg-progress.csv"),
                        StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return rows.stream().toList();
        }
    }
}
