package yingshang.intake;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.postgresql.util.ByteConverter;
import yingshang.catalogue.Period;

/**
 * Reads the standing measurements of many regions as the view {@code current_measurement} says which stand, without
 * sorting millions: corrections are few and looked up, and of several values for a place the one accepted last is kept
 * here. They come by {@code COPY ... (FORMAT binary)}, which costs two thirds of a query; texts that occur again and
 * again are held once.
 */
final class StandingRows {

    private static final String OF_REGIONS = """
            copy (select id, filing, version, region, scenario, period, value, special, demonstration, accepted_at
                    from measurement m
                   where region = any (%1$s) and not withdrawn
                     and not exists (select from measurement newer
                                      where newer.region = any (%1$s) and newer.version > 1
                                        and newer.region = m.region and newer.filing = m.filing
                                        and newer.entry = m.entry and newer.version > m.version))
              to stdout (format binary)""";

    /** Signature, flags and length of an extension that there is not. */
    private static final int HEADER = 19;

    private static final int FIELDS = 10;
    private static final int NULL = -1;
    private static final int MICROS = 1_000_000;
    private static final long EPOCH = LocalDate.of(2000, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    private static final BinaryOperator<Measurement> ACCEPTED_LAST =
            BinaryOperator.maxBy(Comparator.comparing(Measurement::acceptedAt).thenComparing(Measurement::id));

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Period> periods = new HashMap<>();
    private final Map<String, Map<String, Map<Period, Measurement>>> standing = new HashMap<>();

    /** By region and scenario. */
    static Map<String, Map<String, List<Measurement>>> read(Connection connection, Collection<String> regions)
            throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        String wanted = connection.createArrayOf("text", regions.toArray()).toString();
        // What is copied takes no parameters.
        CopyOut rows = postgres.getCopyAPI().copyOut(OF_REGIONS.formatted("'" + postgres.escapeLiteral(wanted) + "'"));
        StandingRows standing = new StandingRows();
        try {
            int header = HEADER;
            for (byte[] row = rows.readFromCopy(); row != null; row = rows.readFromCopy()) {
                standing.add(ByteBuffer.wrap(row).position(header));
                header = 0;
            }
        } finally {
            if (rows.isActive()) {
                rows.cancelCopy();
            }
        }
        return standing.lists();
    }

    /** A row, or the mark of the end. */
    private void add(ByteBuffer row) {
        if (row.remaining() < Short.BYTES || row.getShort() != FIELDS) {
            return;
        }
        Measurement one = new Measurement(
                sized(row).getLong(),
                new UUID(sized(row).getLong(), row.getLong()),
                sized(row).getInt(),
                once(text(row)),
                once(text(row)),
                periods.computeIfAbsent(text(row), Period::of),
                numeric(row),
                special(text(row)),
                sized(row).get() != 0,
                instant(sized(row).getLong()));
        standing.computeIfAbsent(one.region(), region -> new HashMap<>())
                .computeIfAbsent(one.scenario(), scenario -> new LinkedHashMap<>())
                .merge(one.period(), one, ACCEPTED_LAST);
    }

    private Map<String, Map<String, List<Measurement>>> lists() {
        Map<String, Map<String, List<Measurement>>> lists = new HashMap<>();
        standing.forEach((region, byScenario) -> {
            Map<String, List<Measurement>> ofRegion = new HashMap<>();
            byScenario.forEach((scenario, byPeriod) -> ofRegion.put(scenario, List.copyOf(byPeriod.values())));
            lists.put(region, ofRegion);
        });
        return lists;
    }

    /** The row behind the length of a field that is never null. */
    private static ByteBuffer sized(ByteBuffer row) {
        row.getInt();
        return row;
    }

    private static String text(ByteBuffer row) {
        int length = row.getInt();
        if (length == NULL) {
            return null;
        }
        String text = new String(row.array(), row.position(), length, StandardCharsets.UTF_8);
        row.position(row.position() + length);
        return text;
    }

    private static BigDecimal numeric(ByteBuffer row) {
        int length = row.getInt();
        if (length == NULL) {
            return null;
        }
        BigDecimal number = (BigDecimal) ByteConverter.numeric(row.array(), row.position(), length);
        row.position(row.position() + length);
        return number;
    }

    private static Special special(String name) {
        return name == null ? null : Special.valueOf(name);
    }

    /** From microseconds since the year 2000. */
    private static Instant instant(long micros) {
        return Instant.ofEpochSecond(EPOCH + Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1_000L);
    }

    private String once(String text) {
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}
