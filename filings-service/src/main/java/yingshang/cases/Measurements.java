package yingshang.cases;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was measured of an upload's cases.
 *
 * @param finished cases with a completion
 */
record Measurements(long finished, CaseFigures figures) {

    private static final int DECIMALS = 6;
    private static final List<BigDecimal> SHARES =
            Stream.of("0.5", "0.1", "0.9").map(BigDecimal::new).toList();

    private static final String TOTALS = """
            select count(completed), count(%1$s) filter (where completed is not null),
                   sum(%1$s) filter (where completed is not null)
              from case_record where upload = ?
            """;

    /** percentile_disc picks values just as they are; percentile_cont would turn them into binary fractions. */
    private static final String PICKED = """
            select percentile_disc(?) within group (order by %1$s)
              from case_record where upload = ? and completed is not null and %1$s is not null
            """;

    /** Measures the cases of {@code upload}. */
    static Measurements read(Connection connection, UUID upload, Measure measure) throws SQLException {
        String column = measure.column() == null ? "null::bigint" : measure.column();
        try (PreparedStatement statement = connection.prepareStatement(TOTALS.formatted(column))) {
            statement.setObject(1, upload);
            try (ResultSet totals = statement.executeQuery()) {
                totals.next();
                long finished = totals.getLong(1);
                long measured = totals.getLong(2);
                BigDecimal sum = totals.getBigDecimal(3);
                return new Measurements(
                        finished,
                        measured == 0
                                ? new CaseFigures(measure.column() == null ? finished : 0, null, null, null, null)
                                : figures(measure, measured, sum, picked(connection, upload, column, measured)));
            }
        }
    }

    private static CaseFigures figures(Measure measure, long measured, BigDecimal sum, List<BigDecimal> percentiles) {
        BigDecimal divisor = measure.divisor();
        return new CaseFigures(
                measured,
                rounded(percentiles.get(0), divisor),
                rounded(sum, divisor.multiply(BigDecimal.valueOf(measured))),
                rounded(percentiles.get(1), divisor),
                rounded(percentiles.get(2), divisor));
    }

    private static BigDecimal rounded(BigDecimal value, BigDecimal divisor) {
        BigDecimal rounded =
                value.divide(divisor, DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** The percentiles of {@link #SHARES}, in the unit of the column. */
    private static List<BigDecimal> picked(Connection connection, UUID upload, String column, long count)
            throws SQLException {
        List<Percentile> percentiles =
                SHARES.stream().map(share -> Percentile.of(share, count)).toList();
        Double[] places = percentiles.stream()
                .flatMap(percentile -> Stream.of(percentile.below(), percentile.above()))
                .map(place -> (place - 0.5) / count)
                .toArray(Double[]::new);
        try (PreparedStatement statement = connection.prepareStatement(PICKED.formatted(column))) {
            statement.setArray(1, connection.createArrayOf("float8", places));
            statement.setObject(2, upload);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                List<BigDecimal> values = values(found.getArray(1));
                return Stream.of(0, 1, 2)
                        .map(i -> percentiles.get(i).value(values.get(2 * i), values.get(2 * i + 1)))
                        .toList();
            }
        }
    }

    private static List<BigDecimal> values(Array array) throws SQLException {
        return Stream.of((Object[]) array.getArray())
                .map(value -> new BigDecimal(value.toString()))
                .toList();
    }
}
