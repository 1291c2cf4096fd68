package yingshang.imports;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import yingshang.Given;
import yingshang.imports.file.Xlsx;

/** The largest files that are taken: as many rows as can be, each with as long a justification as fits. */
final class LargeFiles {

    static final int ROWS = 10_000;

    /** Characters of a row that keep a text below 20 MB, and one that keeps a workbook below 64 MB unpacked. */
    private static final int PLAIN = 1_800;

    private static final int PACKED = 2_000;
    private static final int DRAWN = 200;

    private LargeFiles() {}

    static Map<String, Supplier<byte[]>> all() {
        return Map.of(
                "large.csv", LargeFiles::csv,
                "large.json", LargeFiles::json,
                "large.xlsx", LargeFiles::workbook);
    }

    /** A region of its own for each row: of two rows for one place neither is good. */
    static String region(int row) {
        return Integer.toString(100_000 + row);
    }

    private static byte[] csv() {
        return rows(row -> "%s,%s,20,%s".formatted(region(row), Given.TIME, "x".repeat(PLAIN)))
                .collect(Collectors.joining("\n", "region,scenario,value,justification\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] json() {
        return rows(row -> "{\"region\":\"%s\",\"scenario\":\"%s\",\"value\":20,\"justification\":\"%s\"}"
                        .formatted(region(row), Given.TIME, "x".repeat(PLAIN)))
                .collect(Collectors.joining(",", "{\"rows\":[", "]}"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Chinese characters take three bytes in the file and two in memory; some are drawn by lot, as in a real text. */
    private static byte[] workbook() {
        Random random = new Random(20210801);
        IntSupplier any = () -> 0x4E00 + random.nextInt(5000);
        String filling = "因".repeat(PACKED - DRAWN);
        return Xlsx.of(Xlsx.row(1, "region", "scenario", "value", "justification")
                        + rows(row -> Xlsx.row(row + 2, region(row), Given.TIME, "20", drawn(any) + filling))
                                .collect(Collectors.joining()))
                .bytes();
    }

    private static String drawn(IntSupplier any) {
        int[] characters = IntStream.generate(any).limit(DRAWN).toArray();
        return new String(characters, 0, DRAWN);
    }

    private static Stream<String> rows(IntFunction<String> row) {
        return IntStream.range(0, ROWS).mapToObj(row);
    }
}
