package yingshang.publication.recomputation;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import yingshang.catalogue.Period;
import yingshang.catalogue.Written;
import yingshang.intake.Accepted;
import yingshang.intake.Measurement;
import yingshang.intake.Special;

/** The measurements of an edition's inputs, by region, scenario and period. */
final class MeasurementTable {

    static final String NAME = "measurements";

    private static final Comparator<Measurement> ORDER = Comparator.comparing(Measurement::region)
            .thenComparing(Measurement::scenario)
            .thenComparing(Measurement::period)
            .thenComparing(Measurement::id);

    private MeasurementTable() {}

    static Table of(List<Accepted> measurements) {
        return Table.of(NAME, "id")
                .integer("id", "编号", "Identifier")
                .text("region", "地区", "Region")
                .text("scenario", "办理情形", "Scenario")
                .text("period", "期间", "Period")
                .decimal("value", "数值", "Value")
                .text("special", "特殊值", "Special value")
                .text("filing", "填报", "Filing")
                .text("entry", "填报项", "Entry")
                .integer("version", "版本", "Version")
                .text("department", "填报部门", "Department")
                .text("accepted_at", "采信时间", "Accepted at")
                .flag("demonstration", "演示数据", "Made up for demonstration")
                .rows(measurements.stream()
                        .sorted(Comparator.comparing(Accepted::measurement, ORDER))
                        .map(MeasurementTable::row)
                        .toList());
    }

    private static List<String> row(Accepted accepted) {
        Measurement measured = accepted.measurement();
        return Table.row(
                measured.id(),
                measured.region(),
                measured.scenario(),
                measured.period().code(),
                measured.value(),
                measured.special(),
                measured.filing(),
                accepted.entry(),
                measured.version(),
                accepted.department(),
                measured.acceptedAt(),
                measured.demonstration());
    }

    /** What {@link #of} wrote; {@link IllegalArgumentException} names the line that cannot be read. */
    static List<Accepted> read(byte[] csv) {
        return CsvText.read(csv).stream().map(MeasurementTable::accepted).toList();
    }

    private static Accepted accepted(NamedCsvRecord row) {
        try {
            Measurement measurement = new Measurement(
                    Long.parseLong(row.getField("id")),
                    UUID.fromString(row.getField("filing")),
                    Integer.parseInt(row.getField("version")),
                    text(row, "region"),
                    text(row, "scenario"),
                    Period.of(row.getField("period")),
                    row.getField("value").isEmpty() ? null : new BigDecimal(row.getField("value")),
                    row.getField("special").isEmpty() ? null : Written.read(Special.class, row.getField("special")),
                    Boolean.parseBoolean(row.getField("demonstration")),
                    Instant.parse(row.getField("accepted_at")));
            return new Accepted(measurement, UUID.fromString(row.getField("entry")), text(row, "department"));
        } catch (RuntimeException wrong) {
            throw new IllegalArgumentException(
                    NAME + ".csv:" + row.getStartingLineNumber() + ": " + wrong.getMessage(), wrong);
        }
    }

    private static String text(NamedCsvRecord row, String column) {
        return CsvText.unshielded(row.getField(column));
    }
}
