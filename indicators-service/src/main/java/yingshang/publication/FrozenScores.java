package yingshang.publication;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import yingshang.catalogue.Text;
import yingshang.scoring.ScoreRange;
import yingshang.scoring.Shown;

/** Reads one node of one period out of an edition's frozen CSV files, a record at a time. */
final class FrozenScores {

    private FrozenScores() {}

    /** A region of {@code regions.csv}. */
    record Region(String level, Text name) {}

    /** A score of {@code scores.csv}; {@code exact} is the unrounded one, null where there is none. */
    record Score(String state, BigDecimal exact, BigDecimal coverage, Integer rank, boolean demonstration) {

        BigDecimal shown() {
            return Shown.figure(exact);
        }
    }

    /** By code, in the order of the file. */
    static Map<String, Region> regions(Path file) {
        Map<String, Region> regions = new LinkedHashMap<>();
        read(
                file,
                row -> true,
                row -> regions.put(
                        row.getField("region"),
                        new Region(row.getField("level"), new Text(row.getField("zh"), row.getField("en")))));
        return regions;
    }

    /** By region. */
    static Map<String, Score> scores(Path file, String period, String node) {
        Map<String, Score> scores = new LinkedHashMap<>();
        read(
                file,
                of(period, node),
                row -> scores.put(
                        row.getField("region"),
                        new Score(
                                row.getField("state"),
                                decimal(row, "score_unrounded"),
                                decimal(row, "coverage"),
                                integer(row, "rank"),
                                Boolean.parseBoolean(row.getField("demonstration")))));
        return scores;
    }

    /** By region. */
    static Map<String, ScoreRange> intervals(Path file, String period, String node) {
        Map<String, ScoreRange> intervals = new LinkedHashMap<>();
        read(
                file,
                of(period, node),
                row -> intervals.put(
                        row.getField("region"),
                        new ScoreRange(
                                decimal(row, "lowest"),
                                decimal(row, "highest"),
                                integer(row, "best"),
                                integer(row, "worst"))));
        return intervals;
    }

    /** Whether the edition knows {@code node}. */
    static boolean knows(Path file, String node) {
        boolean[] found = {false};
        read(file, row -> row.getField("node").equals(node), row -> found[0] = true);
        return found[0];
    }

    private static Predicate<NamedCsvRecord> of(String period, String node) {
        return row ->
                row.getField("period").equals(period) && row.getField("node").equals(node);
    }

    private static void read(Path file, Predicate<NamedCsvRecord> wanted, Consumer<NamedCsvRecord> take) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            csv.stream().filter(wanted).forEach(take);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static BigDecimal decimal(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static Integer integer(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() ? null : Integer.valueOf(text);
    }
}
