package yingshang.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import yingshang.TestNeighbours;
import yingshang.TestPostgres;
import yingshang.upload.Spool;
import yingshang.upload.Spooled;

@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class EvidenceStoreTest {

    private static final int MANY = 3_000_001;

    @Inject
    EvidenceStore store;

    @Inject
    Spool spool;

    @Inject
    DataSource database;

    @Test
    void gives_back_what_was_put() {
        byte[] content = random();
        UUID key = put(content);
        assertThat(copy(key)).isEqualTo(content);
    }

    @Test
    void forgets_the_bytes_with_the_row() {
        long before = objects();
        UUID key = put(random());
        assertThat(objects()).isEqualTo(before + 1);
        QuarkusTransaction.requiringNew().run(() -> store.remove(key));
        assertThat(objects()).isEqualTo(before);
        assertThatThrownBy(() -> copy(key)).hasMessageContaining(key.toString());
    }

    @Test
    void leaves_no_byte_behind_when_the_transaction_is_rolled_back() {
        long before = objects();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    putHere(random());
                    throw new IllegalStateException("refused");
                }))
                .hasMessageContaining("refused");
        assertThat(objects()).isEqualTo(before);
    }

    @Test
    void keeps_the_bytes_when_their_removal_is_rolled_back() {
        byte[] content = random();
        UUID key = put(content);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    store.remove(key);
                    throw new IllegalStateException("refused");
                }))
                .hasMessageContaining("refused");
        assertThat(copy(key)).isEqualTo(content);
    }

    @Test
    void knows_every_object_there_is() {
        put(random());
        assertThat(number("select count(*) from pg_largeobject_metadata object"
                        + " where not exists (select from evidence_content where content = object.oid)"))
                .isZero();
    }

    private UUID put(byte[] content) {
        return QuarkusTransaction.requiringNew().call(() -> putHere(content));
    }

    private UUID putHere(byte[] content) {
        try (Spooled file = spool.take(new ByteArrayInputStream(content), MANY)) {
            return store.put(file);
        }
    }

    private byte[] copy(UUID key) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QuarkusTransaction.requiringNew().run(() -> {
            try {
                store.copy(key, out);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        return out.toByteArray();
    }

    private long objects() {
        return number("select count(*) from pg_largeobject_metadata");
    }

    private long number(String question) {
        try (Connection connection = database.getConnection();
                PreparedStatement asked = connection.prepareStatement(question);
                ResultSet answer = asked.executeQuery()) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] random() {
        byte[] content = new byte[MANY];
        new Random().nextBytes(content);
        return content;
    }
}
