package yingshang.intake;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import yingshang.catalogue.Period;

/**
 * Reads the standing measurements of many regions as the view {@code current_measurement} says which stand, without
 * sorting millions: corrections are few and looked up, and of several values for a place the one accepted last is kept
 * here. Texts that occur again and again are held once.
 */
final class StandingRows {

    private static final String OF_REGIONS = "select id, filing, version, region, scenario, period, value, special,"
            + " demonstration, accepted_at from measurement m where region = any (?) and not withdrawn and not exists"
            + " (select from measurement newer where newer.region = any (?) and newer.version > 1"
            + " and newer.region = m.region and newer.filing = m.filing and newer.entry = m.entry"
            + " and newer.version > m.version)";
    private static final int FETCHED_AT_ONCE = 5_000;
    private static final Comparator<Measurement> ACCEPTED_LAST =
            Comparator.comparing(Measurement::acceptedAt).thenComparing(Measurement::id);

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Period> periods = new HashMap<>();

    /** What stands for one region, scenario and period. */
    private record Place(String region, String scenario, Period period) {}

    static List<Measurement> read(Connection connection, Collection<String> regions) throws SQLException {
        Array wanted = connection.createArrayOf("text", regions.toArray());
        try (PreparedStatement statement = connection.prepareStatement(OF_REGIONS)) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            statement.setArray(1, wanted);
            statement.setArray(2, wanted);
            try (ResultSet found = statement.executeQuery()) {
                StandingRows rows = new StandingRows();
                Map<Place, Measurement> standing = new HashMap<>();
                while (found.next()) {
                    Measurement one = rows.measurement(found);
                    standing.merge(
                            new Place(one.region(), one.scenario(), one.period()),
                            one,
                            BinaryOperator.maxBy(ACCEPTED_LAST));
                }
                return List.copyOf(standing.values());
            }
        }
    }

    private Measurement measurement(ResultSet row) throws SQLException {
        String special = row.getString(8);
        return new Measurement(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getInt(3),
                once(row.getString(4)),
                once(row.getString(5)),
                periods.computeIfAbsent(row.getString(6), Period::of),
                row.getBigDecimal(7),
                special == null ? null : Special.valueOf(special),
                row.getBoolean(9),
                row.getObject(10, OffsetDateTime.class).toInstant());
    }

    private String once(String text) {
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}
