package yingshang.scoring;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import yingshang.catalogue.Framework;
import yingshang.catalogue.FrameworkFiles;

/**
 * Figures that somebody has published, as CSV files in a directory: the shipped one, or another that the system
 * property {@code <name>.directory} names (docs/development.md, other years).
 */
record PublishedFiles(String name, Path directory) {

    private static final Path SHIPPED = Path.of("src/test/resources");

    static PublishedFiles of(String name) {
        return new PublishedFiles(
                name,
                Optional.ofNullable(System.getProperty(name + ".directory"))
                        .map(Path::of)
                        .orElse(SHIPPED.resolve(name)));
    }

    /** Whether these are the figures of this repository, whose numbers are known. */
    boolean shipped() {
        return directory.equals(SHIPPED.resolve(name));
    }

    /** The rows of all files whose names start with {@code prefix}, packed or not. */
    List<NamedCsvRecord> rows(String prefix) {
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new AssertionError("no file " + prefix + "* in " + directory.toAbsolutePath());
            }
            return found.stream().flatMap(file -> read(file).stream()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One of our own small tables beside the shipped figures: its last column by its first ones, joined by a slash. */
    Map<String, String> mapping(String file, int keys) {
        return read(SHIPPED.resolve(name).resolve(file)).stream()
                .collect(Collectors.toMap(
                        row -> String.join("/", row.getFields().subList(0, keys)),
                        row -> String.join(
                                "/",
                                row.getFields().subList(keys, row.getFields().size()))));
    }

    /** The rank that the row says was published for its own year ({@code published_..._rank_2020}), if any. */
    static Optional<Integer> publishedRank(NamedCsvRecord row) {
        return row.getHeader().stream()
                .filter(column -> column.matches("published.*rank_" + row.getField("year")))
                .map(row::getField)
                .filter(rank -> !rank.isBlank())
                .map(rank -> (int) Double.parseDouble(rank))
                .findFirst();
    }

    /** A framework of the test resources. */
    static Framework framework(String directory) {
        Function<String, InputStream> files =
                file -> PublishedFiles.class.getResourceAsStream("/frameworks/" + directory + "/" + file);
        return FrameworkFiles.read(files);
    }

    private static List<NamedCsvRecord> read(Path file) {
        try (InputStream packed = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(packed) : packed) {
            return CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(plain, StandardCharsets.UTF_8)).stream()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
