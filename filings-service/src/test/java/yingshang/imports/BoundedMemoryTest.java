package yingshang.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yingshang.Given;
import yingshang.imports.file.FileException;
import yingshang.imports.hostile.HostileFiles;
import yingshang.indicators.Framework;
import yingshang.indicators.Name;
import yingshang.indicators.Scenario;

/**
 * Files are read by a Java of its own that has little memory and dies when that is not enough, one after the other:
 * the largest that are taken, and all that mean no good.
 */
class BoundedMemoryTest {

    /** What the rows of one file, the largest of which hold 40 MB of text, and reading it may need together. */
    private static final String HEAP = "-Xmx72m";

    @TempDir
    Path directory;

    @Test
    void no_file_needs_more_memory_than_the_largest_good_one() throws Exception {
        Map<String, Supplier<byte[]>> files = new TreeMap<>(LargeFiles.all());
        int number = 0;
        for (Supplier<byte[]> file : HostileFiles.all().values()) {
            files.put("hostile-%03d".formatted(number++), file);
        }
        for (Map.Entry<String, Supplier<byte[]>> file : files.entrySet()) {
            Files.write(directory.resolve(file.getKey()), file.getValue().get());
        }
        Path said = Files.createTempFile("said", ".txt");
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BoundedMemoryTest.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = reader.waitFor(5, TimeUnit.MINUTES);
        reader.destroyForcibly();
        List<String> lines = Files.readAllLines(said);
        Files.delete(said);
        assertThat(ended).as(() -> String.join("\n", lines)).isTrue();
        assertThat(reader.exitValue()).as(() -> String.join("\n", lines)).isZero();
        assertThat(lines.stream().filter(line -> line.matches(".*: (refused|\\d+ good rows)")))
                .hasSameSizeAs(files.keySet());
        assertThat(lines)
                .contains(LargeFiles.all().keySet().stream()
                        .map(name -> name + ": " + LargeFiles.ROWS + " good rows")
                        .toArray(String[]::new));
    }

    /** Reads the files of a folder and says of each what it was. */
    public static void main(String[] arguments) throws IOException {
        Framework framework = framework();
        for (File file : new File(arguments[0]).listFiles()) {
            System.out.println(file.getName() + ": " + read(file.toPath(), framework));
        }
    }

    private static String read(Path file, Framework framework) {
        try {
            return ReadFile.of(file, framework, UUID.randomUUID(), "power-supply").rows().stream()
                            .filter(ReadRow::isGood)
                            .count()
                    + " good rows";
        } catch (FileException | ImportException refused) {
            return "refused";
        }
    }

    private static Framework framework() {
        Map<String, Name> regions = IntStream.range(0, LargeFiles.ROWS)
                .mapToObj(LargeFiles::region)
                .collect(Collectors.toMap(code -> code, code -> new Name("区", "District")));
        regions.put(HostileFiles.REGION, new Name("区", "District"));
        Scenario time = new Scenario(
                Given.TIME,
                "getting-electricity",
                "getting-electricity.time",
                new Name("时间", "Time"),
                new Name("标准情形", "Standard case"),
                "time",
                "day",
                true,
                1,
                BigDecimal.ZERO,
                null);
        return new Framework(
                regions,
                Map.of("getting-electricity", new Name("获得电力", "Getting electricity")),
                Map.of(),
                Map.of(time.code(), time),
                Instant.EPOCH);
    }
}
