package yingshang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.keys.EllipticCurves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyFileTest {

    @TempDir
    Path folder;

    @Test
    void a_missing_file_is_made_for_its_owner_only() throws Exception {
        Path file = folder.resolve("keys").resolve("key.json");
        new SigningKeyFile(file).readOrCreate();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void the_key_stays_the_same() {
        SigningKeyFile file = new SigningKeyFile(folder.resolve("key.json"));
        assertThat(file.readOrCreate().getKeyId()).isEqualTo(file.readOrCreate().getKeyId());
    }

    @Test
    void a_file_that_others_may_read_stops_the_start() throws Exception {
        Path file = folder.resolve("key.json");
        new SigningKeyFile(file).readOrCreate();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        refuses(file, "others may read it");
    }

    @Test
    void a_key_on_another_curve_stops_the_start() throws Exception {
        Path file = write(EcJwkGenerator.generateJwk(EllipticCurves.P384).toJson(OutputControlLevel.INCLUDE_PRIVATE));
        refuses(file, "P-256");
    }

    @Test
    void a_public_key_alone_stops_the_start() throws Exception {
        Path file = write(EcJwkGenerator.generateJwk(EllipticCurves.P256).toJson(OutputControlLevel.PUBLIC_ONLY));
        refuses(file, "P-256");
    }

    @Test
    void anything_else_in_the_file_stops_the_start() throws Exception {
        assertThatThrownBy(() -> new SigningKeyFile(write("nonsense")).readOrCreate())
                .isInstanceOf(IllegalStateException.class);
    }

    private Path write(String content) throws Exception {
        Path file = folder.resolve("key.json");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, content);
    }

    private static void refuses(Path file, String why) {
        assertThatThrownBy(() -> new SigningKeyFile(file).readOrCreate())
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseInstanceOf(IllegalArgumentException.class)
                .rootCause()
                .hasMessageContaining(why);
    }
}
