package yingshang.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yingshang.upload.UploadException.Reason;

class SpoolTest {

    @TempDir
    Path directory;

    private Spool spool;

    @BeforeEach
    void a_spool() {
        spool = spool(Clock.systemUTC());
    }

    @Test
    void keeps_a_body_with_its_size_and_digest_until_it_is_closed() throws IOException {
        try (Spooled taken = spool.take(body("abc"), 3)) {
            assertThat(taken.size()).isEqualTo(3);
            assertThat(taken.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            assertThat(taken.open()).hasContent("abc");
            assertThat(taken.open()).hasContent("abc");
        }
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void refuses_one_byte_too_many_and_an_empty_body_and_keeps_nothing() {
        refused(Reason.TOO_LARGE, body("abcd"), 3);
        refused(Reason.EMPTY, body(""), 3);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void says_that_a_body_broke_off() {
        refused(
                Reason.BROKEN_OFF,
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("reset");
                    }
                },
                3);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void gives_up_on_a_body_that_drips() {
        spool = spool(new TickingClock());
        spool.take(new Dripping(40, 200), 10_000).close();
        refused(Reason.TOO_SLOW, new Dripping(40, 50), 10_000);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void takes_only_so_many_at_once_and_has_room_again_afterwards() {
        try (Spooled first = spool.take(body("a"), 3);
                Spooled second = spool.take(body("b"), 3)) {
            refused(Reason.BUSY, body("c"), 3);
            assertThat(first.path()).isNotEqualTo(second.path());
        }
        spool.take(body("c"), 3).close();
    }

    @Test
    void removes_what_a_killed_process_left() throws IOException {
        Files.writeString(directory.resolve("upload-1.part"), "x");
        Files.writeString(directory.resolve("another"), "x");
        new TemporaryFiles(new Settings(directory)).sweep();
        assertThat(directory).isDirectoryContaining("glob:**/another").isDirectoryNotContaining("glob:**/upload-*");
    }

    @Test
    void has_room_again_after_a_refusal() {
        for (int i = 0; i < 3; i++) {
            refused(Reason.TOO_LARGE, body("abcd"), 3);
            refused(Reason.EMPTY, body(""), 3);
        }
        Spooled taken = spool.take(body("c"), 3);
        taken.close();
        taken.close();
        try (Spooled first = spool.take(body("a"), 3);
                Spooled second = spool.take(body("b"), 3)) {
            refused(Reason.BUSY, body("c"), 3);
        }
    }

    private Spool spool(Clock clock) {
        Settings settings = new Settings(directory);
        return new Spool(new TemporaryFiles(settings), settings, clock);
    }

    private void refused(Reason reason, InputStream body, long most) {
        assertThatThrownBy(() -> spool.take(body, most))
                .isInstanceOfSatisfying(UploadException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    private static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Every look at it takes a second, so that each piece of a body does. */
    private static final class TickingClock extends Clock {

        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            now = now.plusSeconds(1);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** So many pieces of so many bytes. */
    private static final class Dripping extends InputStream {

        private final int bytes;
        private int pieces;

        Dripping(int pieces, int bytes) {
            this.pieces = pieces;
            this.bytes = bytes;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return pieces-- > 0 ? bytes : -1;
        }
    }

    private record Settings(Path directory) implements UploadSettings {

        @Override
        public int atOnce() {
            return 2;
        }

        @Override
        public int outAtOnce() {
            return 2;
        }

        @Override
        public long formBytes() {
            return 1;
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(10);
        }

        @Override
        public long slowest() {
            return 100;
        }
    }
}
