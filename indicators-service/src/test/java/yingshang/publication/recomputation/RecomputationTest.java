package yingshang.publication.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecomputationTest {

    private static final SortedMap<String, byte[]> FILES = files();
    private static final Manifest MANIFEST = manifest(FILES);
    private static final byte[] ZIP = zip(MANIFEST, FILES);

    @TempDir
    Path directory;

    @Test
    void an_edition_as_it_was_published_is_identical() {
        Recomputation.Outcome outcome = Recomputation.of(ZIP);
        assertThat(outcome.differences()).isEmpty();
        assertThat(outcome.manifest().hash()).isEqualTo(Digests.sha256(MANIFEST.bytes()));
    }

    @Test
    void publishing_the_same_twice_gives_the_same_bytes() {
        SortedMap<String, byte[]> again = files();
        assertThat(zip(manifest(again), again)).isEqualTo(ZIP);
    }

    @Test
    void a_changed_byte_anywhere_is_found() {
        Random random = new Random(11);
        for (int i = 0; i < 12; i++) {
            byte[] changed = ZIP.clone();
            int at = i == 0 ? 0 : i == 1 ? ZIP.length - 1 : random.nextInt(ZIP.length);
            changed[at] ^= 1;
            assertThat(Recomputation.of(changed).differences()).as("byte " + at).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inputs/measurements.csv",
                "inputs/framework/scenarios.tsv",
                "inputs/reference/workdays.tsv",
                "results/scores.csv",
                "results/results.json",
                "results/csv-metadata.json",
                "edition-4.xlsx"
            })
    void a_changed_byte_in_a_file_is_found_where_it_is(String path) {
        SortedMap<String, byte[]> changed = with(path, content -> {
            byte[] copy = content.clone();
            copy[content.length / 2] ^= 1;
            return copy;
        });
        assertThat(Recomputation.of(zip(MANIFEST, changed)).differences())
                .contains(path + ": its digest is not that of the manifest");
    }

    @Test
    void results_that_the_inputs_do_not_come_to_are_found_though_all_digests_agree() {
        SortedMap<String, byte[]> forged = with("results/scores.csv", content -> text(content)
                .replaceFirst("(?m)^(370306,2021-S1,overall,.*?,)\\d\\d\\.", "$199.")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(Recomputation.of(zip(manifest(forged), forged)).differences())
                .singleElement()
                .asString()
                .matches("results/scores.csv: line \\d+ is computed otherwise");
    }

    @Test
    void inputs_that_were_changed_are_found_by_their_results_though_all_digests_agree() {
        SortedMap<String, byte[]> forged = with("inputs/settings.json", content -> text(content)
                .replace("\"seed\" : 42", "\"seed\" : 43")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(Recomputation.of(zip(manifest(forged), forged)).differences())
                .contains("manifest.json: seed is not that of the inputs")
                .anyMatch(difference -> difference.startsWith("results/intervals.csv: line"));
    }

    @Test
    void a_file_too_many_and_one_too_few_are_found() {
        SortedMap<String, byte[]> files = new TreeMap<>(FILES);
        files.put("results/extra.csv", new byte[] {1});
        Manifest more = manifest(files);
        assertThat(Recomputation.of(zip(more, files)).differences()).isEmpty();
        byte[] unnamed = zip(more, files);
        assertThat(Recomputation.of(Arrays.copyOf(unnamed, unnamed.length / 2)).differences())
                .isNotEmpty();
    }

    @Test
    void the_program_says_identical_or_what_differs_and_by_its_status_too() throws IOException {
        Path edition = Files.write(directory.resolve("edition-4.zip"), ZIP);
        assertThat(run(edition.toString()))
                .startsWith("0 edition 4 (preliminary) of 2020, 2021-S1\n")
                .endsWith("\nidentical\n");
        byte[] changed = zip(MANIFEST, with("results/scores.csv", content -> Arrays.copyOf(content, 100)));
        Files.write(edition, changed);
        assertThat(run(edition.toString()))
                .startsWith("1 ")
                .contains("differs: results/scores.csv: its digest is not that of the manifest")
                .doesNotContain("identical");
        Files.writeString(edition, "no edition");
        assertThat(run(edition.toString())).isEqualTo("1 differs: manifest.json is missing\n");
        assertThat(run(directory.resolve("nothing.zip").toString())).startsWith("2 cannot be read: ");
        assertThat(run()).isEqualTo("2 usage: deploy/recompute EDITION.zip\n");
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int status = Recompute.run(arguments, out, out);
        return status + " " + said.toString(StandardCharsets.UTF_8);
    }

    private static SortedMap<String, byte[]> files() {
        SortedMap<String, byte[]> inputs = InputFiles.write(SampleInputs.shipped());
        EditionResults results = EditionResults.of(InputFiles.read(inputs::get));
        SortedMap<String, byte[]> files = new TreeMap<>();
        inputs.forEach((name, content) -> files.put("inputs/" + name, content));
        results.files().forEach((name, content) -> files.put("results/" + name, content));
        files.put("edition-4.xlsx", ReportBook.of(results, new ReportHeading(4, "preliminary", null, "")));
        return files;
    }

    private static Manifest manifest(SortedMap<String, byte[]> files) {
        EditionInputs inputs = SampleInputs.shipped();
        return new Manifest(
                4,
                "preliminary",
                List.of("2020", "2021-S1"),
                inputs.framework().edition(),
                inputs.framework().digest(),
                "1.1",
                Digests.sha256(files.get("inputs/reference/workdays.tsv")),
                inputs.measurements().size(),
                Digests.sha256(files.get("inputs/measurements.csv")),
                42,
                1000,
                Instant.parse("2021-09-30T01:02:03Z"),
                Instant.parse("2021-10-08T01:00:00Z"),
                null,
                null,
                "",
                "0".repeat(64),
                files.entrySet().stream()
                        .map(file -> Manifest.Entry.of(file.getKey(), file.getValue()))
                        .toList());
    }

    private static byte[] zip(Manifest manifest, SortedMap<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        EditionZip.write(bytes, manifest.bytes(), files::get);
        return bytes.toByteArray();
    }

    private static SortedMap<String, byte[]> with(String path, UnaryOperator<byte[]> change) {
        SortedMap<String, byte[]> files = new TreeMap<>(FILES);
        files.compute(path, (name, content) -> change.apply(content));
        return files;
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
