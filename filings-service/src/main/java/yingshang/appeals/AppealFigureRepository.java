package yingshang.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts in the database: one statement for the appeals of a page of departments, one for their deadlines. */
@ApplicationScoped
class AppealFigureRepository {

    private static final String APPEALS = """
            select department, count(*), count(*) filter (where ended_at is null),
                   count(*) filter (where status = 'CONFIRMED'), count(*) filter (where status = 'CLOSED'),
                   count(*) filter (where difficult), coalesce(sum(disputes), 0)
              from appeal where %s group by department order by department nulls last
            """;

    private static final String DEADLINES = """
            select appeal.department, due.due,
                   count(*) filter (where due.met_at <= due.until),
                   count(*) filter (where due.met_at > due.until),
                   count(*) filter (where due.met_at is null and not due.ended and due.until < :now),
                   count(*) filter (where not due.ended and (due.until is null
                       or due.met_at is null and due.until >= :now)),
                   count(*) filter (where due.escalation = 'TASK_FORCE')
              from appeal join appeal_deadline due on due.appeal = appeal.id
             where %s and coalesce(department, '') in (:departments) group by appeal.department, due.due
            """;

    private final EntityManager entities;

    AppealFigureRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Which appeals are counted; null counts all. {@code regions} empty counts none. */
    record Counted(Instant from, Instant before, Set<String> regions, String department, boolean demonstration) {

        String sql() {
            List<String> conditions = new ArrayList<>(List.of("demonstration = :demonstration"));
            if (from != null) {
                conditions.add("received_at >= :from");
            }
            if (before != null) {
                conditions.add("received_at < :before");
            }
            if (regions != null) {
                conditions.add("region in (:regions)");
            }
            if (department != null) {
                conditions.add("department = :department");
            }
            return String.join(" and ", conditions);
        }

        Map<String, Object> parameters() {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("demonstration", demonstration);
            parameters.put("from", from);
            parameters.put("before", before);
            parameters.put("regions", regions);
            parameters.put("department", department);
            parameters.values().removeIf(value -> value == null);
            return parameters;
        }
    }

    /** Appeals of one department. */
    record Counts(
            String department, Long received, Long open, Long confirmed, Long closed, Long difficult, Long disputes) {}

    /** Deadlines of one kind and department. */
    record DueCounts(String department, String due, Long met, Long late, Long overdue, Long running, Long escalated) {

        Due kind() {
            return Due.valueOf(due);
        }
    }

    List<Counts> counts(Counted counted, int page, int size) {
        return query(APPEALS, counted, Counts.class)
                .setFirstResult(Math.multiplyExact(page, size))
                .setMaxResults(size)
                .getResultList();
    }

    long departments(Counted counted) {
        return query("select count(distinct coalesce(department, '')) from appeal where %s", counted, Long.class)
                .getSingleResult();
    }

    /** @param departments an empty text stands for nobody */
    List<DueCounts> deadlines(Counted counted, List<String> departments, Instant now) {
        return departments.isEmpty()
                ? List.of()
                : query(DEADLINES, counted, DueCounts.class)
                        .setParameter("departments", departments)
                        .setParameter("now", now)
                        .getResultList();
    }

    /** Each row becomes a record, by the order of its columns. */
    @SuppressWarnings("unchecked")
    private <T> TypedQuery<T> query(String sql, Counted counted, Class<T> row) {
        TypedQuery<T> query = (TypedQuery<T>) entities.createNativeQuery(sql.formatted(counted.sql()), row);
        counted.parameters().forEach(query::setParameter);
        return query;
    }
}
