package yingshang.appeals;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import yingshang.access.Caller;

@ApplicationScoped
class AppealRepository implements PanacheRepositoryBase<Appeal, UUID> {

    private static final String OVERDUE = "exists (select 1 from AppealDeadline due where due.appeal = appeal.id"
            + " and due.until < :now and due.metAt is null and not due.ended)";

    long nextCount() {
        return (Long) getEntityManager()
                .createNativeQuery("select nextval('appeal_count')", Long.class)
                .getSingleResult();
    }

    /** Keeps a new appeal, whose code nobody has guessed at. */
    void add(Appeal appeal) {
        persist(appeal);
        getEntityManager().persist(new AppealGuesses(appeal.id()));
    }

    /** Wrong codes for an appeal, which nobody else can add to until the transaction ends. */
    AppealGuesses guesses(UUID appeal) {
        return getEntityManager().find(AppealGuesses.class, appeal, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The appeal, which nobody else can change until the transaction ends.
     *
     * @throws AppealException NOT_FOUND, also when {@code mayChange} says no
     */
    Appeal held(UUID id, Predicate<Appeal> mayChange) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(mayChange)
                .orElseThrow(() -> new AppealException(AppealException.Reason.NOT_FOUND, id.toString()));
    }

    /** Several, held as above, always in the same order. */
    List<Appeal> held(Collection<UUID> ids) {
        return find("id in ?1", Sort.by("id"), ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * An appeal that the caller may see.
     *
     * @throws AppealException NOT_FOUND
     */
    Appeal visible(Caller caller, UUID id) {
        return findByIdOptional(id)
                .filter(appeal -> caller.readsAll() || caller.filesFor(appeal.department(), appeal.region()))
                .orElseThrow(() -> new AppealException(AppealException.Reason.NOT_FOUND, id.toString()));
    }

    /** Identifier of the appeal with this number. */
    Optional<UUID> numbered(String number) {
        return find("select id from Appeal where number = ?1", number)
                .project(UUID.class)
                .firstResultOptional();
    }

    /** What the filter asks for and the caller may see, the last received first. */
    PanacheQuery<Appeal> matching(AppealFilter filter, Caller caller, Instant now) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("number", filter.number());
        parameters.put("region", filter.region());
        parameters.put("department", filter.department());
        parameters.put("kind", AppealKind.parse(filter.kind()));
        parameters.put("status", AppealStatus.parse(filter.status()));
        parameters.values().removeIf(wanted -> wanted == null);
        parameters.keySet().forEach(name -> conditions.add("appeal." + name + " = :" + name));
        if (filter.overdue() != null) {
            conditions.add((Boolean.parseBoolean(filter.overdue()) ? "" : "not ") + OVERDUE);
            parameters.put("now", now);
        }
        if (!caller.readsAll()) {
            conditions.add("appeal.department = :own and appeal.region in :regions");
            parameters.put("own", caller.department());
            parameters.put("regions", caller.regions());
        }
        return find(
                "from Appeal appeal where " + String.join(" and ", conditions)
                        + " order by appeal.receivedAt desc, appeal.id",
                parameters);
    }

    /** Forgets how to reach enterprises whose appeals ended before an instant; says how many. */
    int eraseContacts(Instant endedBefore) {
        return update("contact = null where contact is not null and endedAt < ?1", endedBefore);
    }
}
