package yingshang.scoring;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import yingshang.catalogue.Framework;
import yingshang.catalogue.FrameworkFiles;
import yingshang.scoring.method.NodeScore;
import yingshang.scoring.method.Observation;
import yingshang.scoring.method.Observed;
import yingshang.scoring.method.Special;
import yingshang.scoring.method.State;

/** The World Bank's published figures and the framework that should reproduce them. */
final class DoingBusiness {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** A raw figure as printed, with the score the World Bank gave it. */
    record Component(String year, String region, String scenario, String raw, String published) {

        /**
         * The raw figure, moved by {@code halfUnits} halves of the unit of its last printed decimal. A trailing zero is
         * not printed, so that a whole number stands for one with a decimal.
         */
        Observation observation(int halfUnits) {
            return switch (raw) {
                case "No Practice", "No VAT refund per case study scenario" -> Special.NO_PRACTICE;
                case "No VAT", "No corporate income tax" -> Special.NOT_APPLICABLE;
                default -> new Observed(moved(halfUnits));
            };
        }

        boolean applies() {
            return observation(0) != Special.NOT_APPLICABLE;
        }

        /** The published score as a leaf of the tree. */
        NodeScore publishedLeaf() {
            return applies()
                    ? new NodeScore(scenario, State.SCORED, new BigDecimal(published), BigDecimal.ONE)
                    : new NodeScore(scenario, State.NOT_APPLICABLE, null, null);
        }

        private BigDecimal moved(int halfUnits) {
            BigDecimal value = new BigDecimal(raw);
            BigDecimal half = HALF.movePointLeft(Math.max(1, value.scale()));
            return value.add(half.multiply(BigDecimal.valueOf(halfUnits)));
        }
    }

    /** A published score of a node; methodology {@code DB06-16} knows no post-filing. */
    record Topic(String year, String region, String node, String methodology, BigDecimal published) {}

    private DoingBusiness() {}

    static Framework framework() {
        return FrameworkFiles.read(name -> resource("/frameworks/doing-business/" + name));
    }

    /** The same files less the post-filing rows: how taxes were scored until 2016. */
    static Framework frameworkWithoutPostFiling() {
        return FrameworkFiles.read(name -> {
            String kept = text(resource("/frameworks/doing-business/" + name))
                    .lines()
                    .filter(line -> !line.startsWith("PT.POSTFILING"))
                    .collect(Collectors.joining("\n"));
            return new ByteArrayInputStream(kept.getBytes(StandardCharsets.UTF_8));
        });
    }

    static List<Component> components() {
        return rows("components-2016-2018.csv.gz").stream()
                .map(row -> new Component(
                        row.getField("year"),
                        row.getField("code"),
                        scenario(row.getField("component")),
                        row.getField("raw"),
                        row.getField("published_score")))
                .toList();
    }

    static List<Topic> topics() {
        return rows("topic-scores-2016-2018.csv").stream()
                .map(row -> new Topic(
                        row.getField("year"),
                        row.getField("code"),
                        node(row.getField("topic")),
                        row.getField("methodology"),
                        new BigDecimal(row.getField("published_score"))))
                .toList();
    }

    static List<NamedCsvRecord> rows(String name) {
        try (InputStream packed = resource("/doing-business/" + name);
                InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(packed) : packed) {
            return CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(plain, StandardCharsets.UTF_8)).stream()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where a component of the World Bank's table hangs in our tree. */
    static String scenario(String component) {
        String[] part = component.split("_", 2);
        if (part[1].matches("(PROC|TIME|COST)_[MW]")) {
            return part[0] + "." + part[1].replace('_', '.');
        }
        if (part[1].matches("(VAT|CIT).")) {
            return part[0] + ".POSTFILING." + part[1];
        }
        return part[0] + "." + part[1] + ".value";
    }

    private static String node(String topic) {
        return topic.equals("OVERALL") ? "overall" : topic.replace('_', '.');
    }

    private static InputStream resource(String name) {
        return DoingBusiness.class.getResourceAsStream(name);
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
