package yingshang.freshness;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Counts the changes of results. A counter rather than the newest run: numbers are given out before transactions end,
 * so that of two runs the later number may be seen first, and the other's results would hide behind it.
 */
@ApplicationScoped
public class ResultVersionService {

    private static final String RAISE = "update result_version set number = number + 1 where subject = ?";

    private final EntityManager database;
    private final DataSource connections;
    private final TransactionSynchronizationRegistry transaction;
    private final Map<Subject, VersionSource> sources = new EnumMap<>(Subject.class);

    ResultVersionService(
            EntityManager database,
            DataSource connections,
            TransactionSynchronizationRegistry transaction,
            @Any Instance<VersionSource> sources) {
        this.database = database;
        this.connections = connections;
        this.transaction = transaction;
        sources.forEach(source -> this.sources.put(source.subject(), source));
    }

    /**
     * Notes that the caller's transaction changes {@code subject}. The counter is raised right before the transaction
     * commits: whoever else changes the same waits for the commit alone, not for the work before it.
     */
    @Transactional(MANDATORY)
    public void changed(Subject subject) {
        changes().add(subject);
    }

    /** The present versions of {@code subjects}; read before the answer they belong to. */
    @Transactional
    public String of(Collection<Subject> subjects) {
        StringBuilder versions = new StringBuilder();
        EnumSet<Subject> counted = EnumSet.noneOf(Subject.class);
        for (Subject subject : EnumSet.copyOf(subjects)) {
            VersionSource source = sources.get(subject);
            if (source == null) {
                counted.add(subject);
            } else {
                versions.append(subject).append('=').append(source.version()).append(' ');
            }
        }
        return counted.isEmpty() ? versions.toString() : versions + counted(counted);
    }

    private String counted(Set<Subject> subjects) {
        return (String) database.createNativeQuery("select string_agg(subject || '=' || number, ' ' order by subject)"
                        + " from result_version where subject in (:subjects)")
                .setParameter("subjects", subjects.stream().map(Enum::name).toList())
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private Set<Subject> changes() {
        Set<Subject> changes = (Set<Subject>) transaction.getResource(this);
        if (changes == null) {
            changes = EnumSet.noneOf(Subject.class);
            transaction.putResource(this, changes);
            transaction.registerInterposedSynchronization(new Raising(changes));
        }
        return changes;
    }

    /** The last act of a transaction, on its own connection. */
    private final class Raising implements Synchronization {

        private final Set<Subject> changes;

        Raising(Set<Subject> changes) {
            this.changes = changes;
        }

        @Override
        public void beforeCompletion() {
            try (Connection connection = connections.getConnection();
                    PreparedStatement raise = connection.prepareStatement(RAISE)) {
                for (Subject subject : changes) {
                    raise.setString(1, subject.name());
                    raise.executeUpdate();
                }
            } catch (SQLException failed) {
                throw new IllegalStateException("versions were not raised", failed);
            }
        }

        @Override
        public void afterCompletion(int status) {
            changes.clear();
        }
    }
}
