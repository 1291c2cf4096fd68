package yingshang.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecognitionTest {

    @TempDir
    Path directory;

    @Test
    void knows_what_is_taken_by_its_content() throws IOException {
        Map<EvidenceType, byte[]> files = Map.of(
                EvidenceType.PDF, Samples.pdf(),
                EvidenceType.PNG, Samples.picture("png"),
                EvidenceType.JPEG, Samples.picture("jpg"),
                EvidenceType.XLSX, Samples.xlsx(),
                EvidenceType.ODS, Samples.ods(),
                EvidenceType.OFD, Samples.ofd());
        for (Map.Entry<EvidenceType, byte[]> file : files.entrySet()) {
            assertThat(Recognition.of(written(file.getValue()))).isEqualTo(file.getKey());
        }
    }

    @Test
    void takes_a_pdf_for_one_by_its_first_bytes_alone() throws IOException {
        assertThat(Recognition.of(written(Samples.bytes("%PDF-1.7")))).isEqualTo(EvidenceType.PDF);
    }

    static Stream<Arguments> hostile() {
        return HostileFiles.all().entrySet().stream().map(file -> Arguments.of(file.getKey(), file.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void is_not_taken_in_by(String what, byte[] content) throws IOException {
        Path file = written(content);
        assertThatThrownBy(() -> Recognition.of(file))
                .isInstanceOfSatisfying(EvidenceException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(EvidenceException.Reason.TYPE));
    }

    @Test
    void refuses_a_spreadsheet_of_too_many_parts() throws IOException {
        String[] parts = new String[20_002];
        for (int i = 0; i < parts.length; i += 2) {
            parts[i] = "xl/" + i;
            parts[i + 1] = "";
        }
        Path file = written(Samples.xlsxWith(parts));
        assertThatThrownBy(() -> Recognition.of(file)).isInstanceOf(EvidenceException.class);
    }

    private Path written(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(directory, "file", ".pdf"), content);
    }
}
