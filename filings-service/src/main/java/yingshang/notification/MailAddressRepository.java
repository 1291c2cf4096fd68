package yingshang.notification;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

@ApplicationScoped
class MailAddressRepository implements PanacheRepositoryBase<MailAddress, MailAddress.Key> {

    /** The same address again changes nothing, so that what waits for it is still mailed. */
    private static final String KEEP = """
            insert into mail_address (kind, code, address, set_by, set_at)
            values (:kind, :code, :address, :by, :at)
                on conflict (kind, code) do update
                   set address = excluded.address, set_by = excluded.set_by, set_at = excluded.set_at
                 where mail_address.address <> excluded.address
            """;

    PanacheQuery<MailAddress> all() {
        return findAll(Sort.by("key.kind").and("key.code"));
    }

    /** Sets a mailbox, whether or not there is one already. */
    void keep(MailAddress.Key key, String address, String by, Instant at) {
        getEntityManager()
                .createNativeQuery(KEEP)
                .setParameter("kind", key.kind().name())
                .setParameter("code", key.code())
                .setParameter("address", address)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }
}
