package yingshang.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Every notification, for whoever follows up whether people were told. */
@ApplicationScoped
class SentNotificationRepository {

    private static final String SENT = """
            select new yingshang.notification.SentNotification(
                n, (select count(*) from NotificationRead r where r.key.notification = n.id), m)
              from Notification n left join Mailing m on m.notification = n.id
            """;

    private final EntityManager database;

    SentNotificationRepository(EntityManager database) {
        this.database = database;
    }

    /** A page of them, the newest first. */
    List<SentNotification> list(SentNotificationFilter filter) {
        String query = SENT + matching(filter) + " order by n.createdAt desc, n.id";
        return asked(database.createQuery(query, SentNotification.class), filter)
                .setFirstResult(Math.multiplyExact(filter.page(), filter.size()))
                .setMaxResults(filter.size())
                .getResultList();
    }

    long count(SentNotificationFilter filter) {
        String query = "select count(*) from Notification n" + matching(filter);
        return asked(database.createQuery(query, Long.class), filter).getSingleResult();
    }

    private static String matching(SentNotificationFilter filter) {
        return " where true = true"
                + (filter.kind() == null ? "" : " and n.kind = :kind")
                + (filter.department() == null ? "" : " and n.recipient.department = :department")
                + (filter.region() == null ? "" : " and n.recipient.region = :region");
    }

    private static <T> TypedQuery<T> asked(TypedQuery<T> query, SentNotificationFilter filter) {
        if (filter.kind() != null) {
            query.setParameter("kind", NoticeKind.parse(filter.kind()));
        }
        if (filter.department() != null) {
            query.setParameter("department", filter.department());
        }
        if (filter.region() != null) {
            query.setParameter("region", filter.region());
        }
        return query;
    }
}
