package yingshang.publication;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import yingshang.catalogue.Text;
import yingshang.scoring.ScoreRange;
import yingshang.scoring.Shown;
import yingshang.wire.Page;

/** Reads scores out of an edition's frozen CSV files, a record at a time. */
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

    /** What each node and scenario was called, by its code. */
    static Map<String, Text> names(Path file) {
        Map<String, Text> names = new HashMap<>();
        read(
                file,
                row -> true,
                row -> names.put(row.getField("node"), new Text(row.getField("zh"), row.getField("en"))));
        return names;
    }

    /** A page of the scores that are asked for; holds no more rows than the page has. */
    static Page<EditionScoreView> page(Path file, Map<String, Text> names, EditionScoresAsked asked) {
        long from = (long) asked.page() * asked.size();
        List<EditionScoreView> items = new ArrayList<>();
        long[] total = {0};
        read(file, row -> asks(asked, row), row -> {
            if (total[0] >= from && items.size() < asked.size()) {
                items.add(view(row, names));
            }
            total[0]++;
        });
        return new Page<>(items, asked.page(), asked.size(), total[0]);
    }

    private static boolean asks(EditionScoresAsked asked, NamedCsvRecord row) {
        return is(asked.region(), row, "region") && is(asked.period(), row, "period") && is(asked.kind(), row, "kind");
    }

    private static boolean is(String wanted, NamedCsvRecord row, String column) {
        return wanted == null || wanted.equals(row.getField(column));
    }

    private static EditionScoreView view(NamedCsvRecord row, Map<String, Text> names) {
        String node = row.getField("node");
        return new EditionScoreView(
                row.getField("region"),
                row.getField("period"),
                node,
                row.getField("kind"),
                names.get(node),
                row.getField("state"),
                Shown.figure(decimal(row, "score_unrounded")),
                decimal(row, "coverage"),
                integer(row, "rank"),
                integer(row, "peers"),
                Boolean.parseBoolean(row.getField("carried_forward")),
                Boolean.parseBoolean(row.getField("demonstration")));
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
