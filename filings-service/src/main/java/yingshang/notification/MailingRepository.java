package yingshang.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;

@ApplicationScoped
class MailingRepository implements PanacheRepositoryBase<Mailing, UUID> {

    private static final String ADDRESS = """
            select a.address
              from Mailing m
              join Notification n on n.id = m.notification
              join MailAddress a on a.key.kind = ROLE and a.key.code = n.recipient.role
                                 or a.key.code = n.recipient.department
                                    and (a.key.kind = DEPARTMENT and n.recipient.role is null
                                         or a.key.kind = HEAD and n.recipient.role is not null)
             where m = :mailing and a.setAt <= m.createdAt
            """;

    private static final String STANDING = """
            select new yingshang.notification.MailStanding(
                count(*) filter (where status = PENDING),
                count(*) filter (where status = PENDING and lastError is not null),
                count(*) filter (where status = FAILED),
                count(*) filter (where status = UNKNOWN))
              from Mailing where status <> SENT
            """;

    /** The one that has waited longest and that nobody else is claiming. */
    Optional<Mailing> due(Instant now) {
        return find("status = ?1 and dueAt <= ?2 order by dueAt", MailingStatus.PENDING, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .page(0, 1)
                .firstResultOptional();
    }

    /** Where it goes to; empty when the mailbox was removed or replaced since it was written. */
    Optional<String> address(Mailing mailing) {
        return getEntityManager()
                .createQuery(ADDRESS, String.class)
                .setParameter("mailing", mailing)
                .getResultStream()
                .findFirst();
    }

    /** What somebody began to send and never said how it went: whether it was sent is not known. */
    int forsake(Instant now) {
        return update(
                "status = ?1, settledAt = ?2, lastError = 'the sender was gone before it said how it went'"
                        + " where status = ?3 and dueAt <= ?2",
                MailingStatus.UNKNOWN,
                now,
                MailingStatus.SENDING);
    }

    /** What has waited since before {@code oldest} is old news. */
    int giveUp(Instant oldest, Instant now) {
        return update(
                "status = ?1, settledAt = ?2 where status = ?3 and createdAt < ?4",
                MailingStatus.FAILED,
                now,
                MailingStatus.PENDING,
                oldest);
    }

    MailStanding standing() {
        return getEntityManager().createQuery(STANDING, MailStanding.class).getSingleResult();
    }
}
