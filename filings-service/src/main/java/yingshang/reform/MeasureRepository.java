package yingshang.reform;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import yingshang.access.Caller;
import yingshang.reform.ReformException.Reason;

@ApplicationScoped
class MeasureRepository implements PanacheRepositoryBase<ReformMeasure, UUID> {

    private static final String LEADS = "array_contains(lead, :department)";
    private static final String SHARES = "array_contains(responsible, :department)";
    private static final String OWN =
            "(array_contains(lead, :own) or array_contains(responsible, :own)) and region in :regions";
    private static final String OPEN = "status in (NOT_STARTED, IN_PROGRESS)";

    /** Whoever adds measures waits for another who does, so that a clause is there once. */
    void alone() {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:all, 0))) as held")
                .setParameter("all", "reform measures")
                .getSingleResult();
    }

    Optional<ReformMeasure> at(String region, String document, String clause) {
        return find("region = ?1 and document = ?2 and clause = ?3", region, document, clause)
                .firstResultOptional();
    }

    /** Clauses of a document that the ledger of a region holds. */
    Set<String> clauses(String region, String document) {
        return getEntityManager()
                .createQuery(
                        "select clause from ReformMeasure where region = :region and document = :document",
                        String.class)
                .setParameter("region", region)
                .setParameter("document", document)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A measure that the caller may see.
     *
     * @throws ReformException NOT_FOUND
     */
    ReformMeasure visible(Caller caller, UUID id) {
        return seen(caller, id, LockModeType.NONE);
    }

    /** The same, which nobody else can change until the transaction ends. */
    ReformMeasure held(Caller caller, UUID id) {
        return seen(caller, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private ReformMeasure seen(Caller caller, UUID id, LockModeType lock) {
        return findByIdOptional(id, lock)
                .filter(measure -> caller.readsAll() || isOf(caller, measure))
                .orElseThrow(() -> new ReformException(Reason.NOT_FOUND, id.toString()));
    }

    /** Whether the caller's department has a part in the measure. */
    static boolean isOf(Caller caller, ReformMeasure measure) {
        return caller.department() != null
                && measure.involves(caller.department())
                && caller.regions().contains(measure.region());
    }

    /** What the filter asks for and the caller may see, in the order of the plan. */
    PanacheQuery<ReformMeasure> matching(MeasureFilter filter, Caller caller, Days days) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new HashMap<>();
        equal(filter, conditions, parameters);
        if (filter.department() != null) {
            conditions.add(
                    filter.role() == null
                            ? "(" + LEADS + " or " + SHARES + ")"
                            : filter.role().equals("lead") ? LEADS : SHARES);
            parameters.put("department", filter.department());
        }
        standing(filter, days, conditions, parameters);
        if (!caller.readsAll()) {
            conditions.add(OWN);
            parameters.put("own", String.valueOf(caller.department()));
            parameters.put("regions", caller.regions().isEmpty() ? Set.of("") : caller.regions());
        }
        Sort order = Sort.by("region", "document", "ordinal", "id");
        return find(String.join(" and ", conditions), order, parameters);
    }

    private static void equal(MeasureFilter filter, List<String> conditions, Map<String, Object> parameters) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("document", filter.document());
        wanted.put("setNumber", filter.set());
        wanted.put("region", filter.region());
        wanted.put("indicator", filter.indicator());
        wanted.values().removeIf(one -> one == null);
        wanted.keySet().forEach(name -> conditions.add(name + " = :" + name));
        parameters.putAll(wanted);
    }

    private static void standing(
            MeasureFilter filter, Days days, List<String> conditions, Map<String, Object> parameters) {
        ReformStatus status = ReformStatus.parse(filter.status());
        if (status == ReformStatus.OVERDUE) {
            conditions.add(OPEN + " and nextDue < :today");
        } else if (status != null) {
            conditions.add("status = :status" + (status.isOpen() ? " and (nextDue is null or nextDue >= :today)" : ""));
            parameters.put("status", status);
        }
        Light light = Light.parse(filter.light());
        if (light != null) {
            conditions.add(
                    switch (light) {
                        case RED -> OPEN + " and nextDue < :today";
                        case YELLOW -> OPEN + " and nextDue between :today and :soon";
                        case GREEN -> "(" + OPEN + " and nextDue > :soon or status in (DONE_CLAIMED, DONE_VERIFIED))";
                    });
        }
        put(parameters, conditions, "today", days.today());
        put(parameters, conditions, "soon", days.soon());
    }

    private static void put(Map<String, Object> parameters, List<String> conditions, String name, LocalDate day) {
        if (conditions.stream().anyMatch(condition -> condition.contains(":" + name))) {
            parameters.put(name, day);
        }
    }
}
