package yingshang.filing;

import jakarta.enterprise.inject.spi.CDI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import yingshang.Given;

/** Looks behind the service: which large objects there are, and what happens to them. */
final class Stored {

    private Stored() {}

    static long objects() {
        return number("select count(*) from pg_largeobject_metadata");
    }

    /** Objects that no row knows. */
    static long orphans() {
        return number("select count(*) from pg_largeobject_metadata object"
                + " where not exists (select from evidence_content where content = object.oid)");
    }

    /** Connections that somebody keeps while nothing happens on them. */
    static long held() {
        return number("select count(*) from pg_stat_activity where state = 'idle in transaction'");
    }

    /** Changes one byte of an attachment. */
    static void damage(String attachment) {
        number("select count(lo_put(content.content, 3, 'x')) from evidence_content content"
                + " join attachment on attachment.content = content.id where attachment.id = '"
                + UUID.fromString(attachment) + "'");
    }

    /** Waits until no copy of a file is left. */
    static void eventuallyNoCopies() {
        Given.eventually(
                "no copy is left", () -> Path.of("target/uploads").toFile().list().length == 0);
    }

    private static long number(String question) {
        DataSource database = CDI.current().select(DataSource.class).get();
        try (Connection connection = database.getConnection();
                PreparedStatement asked = connection.prepareStatement(question);
                ResultSet answer = asked.executeQuery()) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
