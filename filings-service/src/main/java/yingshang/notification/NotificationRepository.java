package yingshang.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import yingshang.access.Caller;

@ApplicationScoped
class NotificationRepository implements PanacheRepositoryBase<Notification, UUID> {

    /** In a fixed order, so that two who tell the same things never wait for each other in a circle. */
    private static final String ADD = """
            with given as (
                select * from jsonb_to_recordset(cast(:notices as jsonb)) as given(
                    id uuid, kind text, department text, region text, role text,
                    subject uuid, occasion text, details jsonb)
            ), added as (
                insert into notification (id, kind, department, region, role, subject, occasion, details, created_at)
                select id, kind, department, region, role, subject, occasion, details, :at
                  from given
                 order by kind, department, region, role, subject, occasion
                    on conflict do nothing
                returning id, department, role
            ), mailed as (
                insert into mailing (notification, status, attempts, due_at, created_at)
                select added.id, 'PENDING', 0, :at, :at
                  from added
                  join mail_address on mail_address.kind = 'ROLE' and mail_address.code = added.role
                                    or mail_address.code = added.department and mail_address.kind =
                                       case when added.role is null then 'DEPARTMENT' else 'HEAD' end
                 where :mailed
            )
            select count(*) from added
            """;

    private static final String MINE =
            "(n.recipient.department = :department and (n.recipient.region is null or n.recipient.region in :regions)"
                    + " and (n.recipient.role is null or n.recipient.role in :roles)"
                    + " or n.recipient.department is null and n.recipient.role in :roles)";

    private static final String OF_MINE = """
             from Notification n left join NotificationRead r on r.key.notification = n.id and r.key.account = :account
            where %s""".formatted(MINE);

    private static final String READ = """
            insert into notification_read (notification, account, at)
            select n.id, :account, :at
              from notification n
             where (n.department = :department and (n.region is null or n.region in :regions)
                    and (n.role is null or n.role in :roles)
                    or n.department is null and n.role in :roles)
               and n.created_at <= :until
               and not exists (select from notification_read r where r.notification = n.id and r.account = :account)
                on conflict do nothing
            """;

    private final ObjectMapper json;

    NotificationRepository(ObjectMapper json) {
        this.json = json;
    }

    /** Keeps those that were not told yet, in one statement; says how many. */
    int add(Collection<Notice> notices, Instant at, boolean mailed) {
        List<Row> rows = notices.stream().map(Row::new).toList();
        Number added = (Number) getEntityManager()
                .createNativeQuery(ADD, Long.class)
                .setParameter("notices", written(rows))
                .setParameter("at", at)
                .setParameter("mailed", mailed)
                .getSingleResult();
        return added.intValue();
    }

    /** A page of the caller's inbox, the newest first. */
    List<Received> inbox(Caller caller, NotificationFilter filter) {
        TypedQuery<Received> query = getEntityManager()
                .createQuery(
                        "select new yingshang.notification.Received(n, r.at)" + matching(filter)
                                + " order by n.createdAt desc, n.id",
                        Received.class);
        return asked(query, caller, filter)
                .setFirstResult(Math.multiplyExact(filter.page(), filter.size()))
                .setMaxResults(filter.size())
                .getResultList();
    }

    long count(Caller caller, NotificationFilter filter) {
        TypedQuery<Long> query = getEntityManager().createQuery("select count(*)" + matching(filter), Long.class);
        return asked(query, caller, filter).getSingleResult();
    }

    /** One notification, when it is in the caller's inbox. */
    Optional<Received> received(Caller caller, UUID id) {
        TypedQuery<Received> query = getEntityManager()
                .createQuery(
                        "select new yingshang.notification.Received(n, r.at)" + OF_MINE + " and n.id = :id",
                        Received.class);
        return as(query, caller).setParameter("id", id).getResultStream().findFirst();
    }

    /** Keeps that the caller has read one; what was read before stays as it was. */
    void read(Caller caller, UUID id, Instant at) {
        getEntityManager()
                .createNativeQuery("insert into notification_read (notification, account, at)"
                        + " values (:id, :account, :at) on conflict do nothing")
                .setParameter("id", id)
                .setParameter("account", caller.name())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Keeps that the caller has read everything up to an instant. */
    void readAll(Caller caller, Instant until, Instant at) {
        as(getEntityManager().createNativeQuery(READ), caller)
                .setParameter("until", until)
                .setParameter("at", at)
                .executeUpdate();
    }

    private static String matching(NotificationFilter filter) {
        return OF_MINE
                + (filter.kind() == null ? "" : " and n.kind = :kind")
                + (filter.onlyUnread() ? " and r.at is null" : "");
    }

    private static <T> TypedQuery<T> asked(TypedQuery<T> query, Caller caller, NotificationFilter filter) {
        if (filter.kind() != null) {
            query.setParameter("kind", NoticeKind.parse(filter.kind()));
        }
        return as(query, caller);
    }

    private static <Q extends Query> Q as(Q query, Caller caller) {
        query.setParameter("account", caller.name())
                .setParameter("department", caller.department() == null ? "" : caller.department())
                .setParameter("regions", caller.regions().isEmpty() ? Set.of("") : caller.regions())
                .setParameter("roles", caller.roles().isEmpty() ? Set.of("") : caller.roles());
        return query;
    }

    private String written(List<Row> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A notice as the statement reads it. */
    private record Row(
            UUID id,
            String kind,
            String department,
            String region,
            String role,
            UUID subject,
            String occasion,
            Map<String, String> details) {

        Row(Notice notice) {
            this(
                    UUID.randomUUID(),
                    notice.kind().name(),
                    notice.recipient().department(),
                    notice.recipient().region(),
                    notice.recipient().role(),
                    notice.subject(),
                    notice.occasion(),
                    notice.details());
        }
    }
}
