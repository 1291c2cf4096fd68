package yingshang.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import yingshang.followup.Reminders.Opened;
import yingshang.followup.Reminders.Unmended;
import yingshang.followup.Reminders.Waiting;

/** Counts in the database, a statement for each question. */
@ApplicationScoped
class FollowUpRepository {

    private static final String COUNTS = """
            select %s as code, %s as period, count(*) as expected,
                   count(filing.first_submitted_at) as filed,
                   count(filing.first_submitted_at) filter (where not filing.late) as on_time,
                   count(*) filter (where filing.status = 'RETURNED') as returned,
                   count(filing.accepted_step) as accepted
            """ + ExpectedFilings.FILED;

    private static final String MISSING = """
            select expected.round, expected.period, expected.department, expected.indicator, expected.region,
                   filing.id as draft, last.id as extension, last.status, last.until
            """ + ExpectedFilings.FILED + """
              left join lateral (
                   select id, status, until from extension
                    where extension.round = expected.round and extension.region = expected.region
                      and extension.indicator = expected.indicator and extension.department = expected.department
                    order by requested_at desc limit 1) as last on true
             where filing.first_submitted_at is null
             order by expected.region, expected.indicator, expected.department
            """;

    private static final String WAITING = """
            select expected.round, expected.period, expected.ends_at, expected.ended,
                   expected.department, expected.region, count(*) as missing
            """ + ExpectedFilings.FILED + """
             where filing.first_submitted_at is null
               and (not expected.ended or not exists (
                   select from extension
                    where extension.round = expected.round and extension.region = expected.region
                      and extension.indicator = expected.indicator and extension.department = expected.department
                      and extension.status = 'GRANTED' and extension.until >= :now))
             group by 1, 2, 3, 4, 5, 6
            """;

    private static final String UNMENDED = """
            select id, returned_step, period, region, indicator, department, return_deadline
              from filing
             where status = 'RETURNED' and not demonstration and return_deadline between :from and :to
            """;

    private static final String OPENED = """
            select distinct expected.round, expected.period, expected.closes_at, expected.department
              from expected where not expected.ended
            """;

    private final EntityManager entities;

    FollowUpRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<Counts> counts(ExpectedFilings expected, CompletenessBy by, int page, int size) {
        String grouped = by == CompletenessBy.ALL ? "" : " group by " + by.code() + " order by period desc, code";
        return page(expected, COUNTS.formatted(by.code(), by.period()) + grouped, Counts.class, page, size);
    }

    long groups(ExpectedFilings expected, CompletenessBy by) {
        return by == CompletenessBy.ALL
                ? 1
                : number(expected, "select count(distinct " + by.code() + ") from expected");
    }

    List<Missing> missing(ExpectedFilings expected, int page, int size) {
        return page(expected, MISSING, Missing.class, page, size);
    }

    long countMissing(ExpectedFilings expected) {
        return number(expected, "select count(*)" + ExpectedFilings.FILED + " where filing.first_submitted_at is null");
    }

    /** Who has not filed in which rounds; after a round has ended, whoever has an extension is not asked. */
    List<Waiting> waiting(ExpectedFilings expected) {
        return query(expected, WAITING, Waiting.class).getResultList();
    }

    /** Which returned filings are to be mended between two instants. */
    List<Unmended> unmended(Instant from, Instant to) {
        return query(UNMENDED, Unmended.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Who is expected to file in which open rounds. */
    List<Opened> opened(ExpectedFilings expected) {
        return query(expected, OPENED, Opened.class).getResultList();
    }

    private long number(ExpectedFilings expected, String sql) {
        return query(expected, sql, Long.class).getSingleResult();
    }

    private <T> List<T> page(ExpectedFilings expected, String sql, Class<T> row, int page, int size) {
        return query(expected, sql, row)
                .setFirstResult(Math.multiplyExact(page, size))
                .setMaxResults(size)
                .getResultList();
    }

    private <T> TypedQuery<T> query(ExpectedFilings expected, String sql, Class<T> row) {
        TypedQuery<T> query = query(expected.with() + sql, row);
        expected.parameters().forEach(query::setParameter);
        return query;
    }

    /** Each row becomes a record, by the order of its columns. */
    @SuppressWarnings("unchecked")
    private <T> TypedQuery<T> query(String sql, Class<T> row) {
        return (TypedQuery<T>) entities.createNativeQuery(sql, row);
    }
}
