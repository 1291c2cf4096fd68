package yingshang.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.largeobject.LargeObject;
import org.postgresql.largeobject.LargeObjectManager;
import yingshang.upload.Spooled;

/**
 * Keeps evidence as PostgreSQL's large objects, which come and go with the transaction, are saved with the rows and can
 * be written and read piece by piece. A trigger unlinks the object of a row that is deleted.
 */
@ApplicationScoped
class LargeObjectStore implements EvidenceStore {

    private final DataSource database;

    LargeObjectStore(DataSource database) {
        this.database = database;
    }

    @Override
    public UUID put(Spooled file) {
        UUID key = UUID.randomUUID();
        try (Connection connection = database.getConnection();
                PreparedStatement row =
                        connection.prepareStatement("insert into evidence_content (id, content) values (?, ?)")) {
            LargeObjectManager objects = objects(connection);
            long content = objects.createLO(LargeObjectManager.READWRITE);
            write(file, objects.open(content, LargeObjectManager.WRITE));
            row.setObject(1, key);
            row.setLong(2, content);
            row.executeUpdate();
            return key;
        } catch (SQLException failed) {
            throw new IllegalStateException("evidence could not be kept", failed);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(Spooled file, LargeObject content) throws IOException, SQLException {
        try (content;
                InputStream in = file.open();
                OutputStream out = content.getOutputStream()) {
            in.transferTo(out);
        }
    }

    @Override
    public void copy(UUID key, OutputStream out) throws IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement rows =
                        connection.prepareStatement("select content from evidence_content where id = ?")) {
            rows.setObject(1, key);
            try (ResultSet row = rows.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("there is no evidence " + key);
                }
                read(objects(connection).open(row.getLong(1), LargeObjectManager.READ), out);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("evidence could not be read", failed);
        }
    }

    private static void read(LargeObject content, OutputStream out) throws IOException, SQLException {
        try (content;
                InputStream in = content.getInputStream()) {
            in.transferTo(out);
        }
    }

    @Override
    public void remove(UUID key) {
        try (Connection connection = database.getConnection();
                PreparedStatement row = connection.prepareStatement("delete from evidence_content where id = ?")) {
            row.setObject(1, key);
            row.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("evidence could not be removed", failed);
        }
    }

    private static LargeObjectManager objects(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getLargeObjectAPI();
    }
}
