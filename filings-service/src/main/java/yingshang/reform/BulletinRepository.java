package yingshang.reform;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class BulletinRepository implements PanacheRepositoryBase<Bulletin, UUID> {

    /** From the steps alone: what came after the month does not change what is said of it. */
    private static final String COMPOSE = """
            with standing as (
                select distinct on (m.id) m.id, m.indicator, m.lead, e.status, e.due
                  from reform_measure m
                  join reform_event e on e.measure = m.id and e.step is not null and e.at < :until
                 where m.region = :region
                 order by m.id, e.step desc
            ), verified as (
                select v.measure,
                       (select c.in_time from reform_event c
                         where c.measure = v.measure and c.kind = 'CLAIMED' and c.step < v.step
                         order by c.step desc limit 1) as in_time
                  from reform_event v
                 where v.kind = 'VERIFIED' and v.at >= :since and v.at < :until
            ), returned as (
                select measure, count(*) as times
                  from reform_event
                 where kind = 'RETURNED' and at >= :since and at < :until
                 group by measure
            ), counted as (
                select 'ALL' as counted_by, '' as code, id from standing
                union all
                select 'INDICATOR', indicator, id from standing
                union all
                select 'DEPARTMENT', department, id from standing, unnest(lead) as department
            )
            insert into reform_bulletin_row (bulletin, counted_by, code, measures, done, on_time, late, returned,
                                             overdue, waiting, suspended)
            select :bulletin, counted_by, code, count(*), count(verified.measure),
                   count(*) filter (where verified.in_time), count(*) filter (where not verified.in_time),
                   coalesce(sum(returned.times), 0),
                   count(*) filter (where standing.status in ('NOT_STARTED', 'IN_PROGRESS') and standing.due < :after),
                   count(*) filter (where standing.status = 'DONE_CLAIMED'),
                   count(*) filter (where standing.status = 'SUSPENDED')
              from counted
              join standing using (id)
              left join verified on verified.measure = id
              left join returned on returned.measure = id
             group by counted_by, code
            """;

    private static final String MISSING = """
            select held.region, to_char(begun, 'YYYY-MM') as month
              from (select region, min(e.at) as first
                      from reform_measure m
                      join reform_event e on e.measure = m.id and e.step = 1
                     group by region) as held,
                   generate_series(date_trunc('month', held.first at time zone cast(:zone as text)),
                                   cast(:last as timestamp), interval '1 month') as begun
             where not exists (select from reform_bulletin b
                                where b.region = held.region and b.month = to_char(begun, 'YYYY-MM'))
             order by begun, region
             limit :most
            """;

    private static final String ROWS = "select counted_by, code, measures, done, on_time, late, returned, overdue,"
            + " waiting, suspended from reform_bulletin_row where bulletin = :bulletin"
            + " and (:by = '' or counted_by = :by) order by counted_by, code";

    /** A region's month of which there is no bulletin. */
    record Missing(String region, String month) {}

    /** A row as it is kept. */
    record Row(
            String by,
            String code,
            Integer measures,
            Integer done,
            Integer onTime,
            Integer late,
            Integer returned,
            Integer overdue,
            Integer waiting,
            Integer suspended) {

        BulletinRowView view() {
            return new BulletinRowView(
                    BulletinBy.valueOf(by),
                    code.isEmpty() ? null : code,
                    measures,
                    done,
                    onTime,
                    late,
                    returned,
                    overdue,
                    waiting,
                    suspended);
        }
    }

    /**
     * What a month is counted from.
     *
     * @param since its first instant
     * @param until the first instant after it
     * @param after the first day after it
     */
    record Month(Instant since, Instant until, LocalDate after) {}

    PanacheQuery<Bulletin> matching(String region) {
        Sort newest = Sort.descending("month").and("region");
        return region == null ? findAll(newest) : find("region", newest, region);
    }

    /** Months of which there is no bulletin yet, the first first. */
    List<Missing> missing(LocalDate lastMonth, String zone, int most) {
        return query(MISSING, Missing.class)
                .setParameter("last", lastMonth.withDayOfMonth(1).atStartOfDay())
                .setParameter("zone", zone)
                .setParameter("most", most)
                .getResultList();
    }

    void compose(Bulletin bulletin, Month month) {
        getEntityManager()
                .createNativeQuery(COMPOSE)
                .setParameter("bulletin", bulletin.id())
                .setParameter("region", bulletin.region())
                .setParameter("since", month.since())
                .setParameter("until", month.until())
                .setParameter("after", month.after())
                .executeUpdate();
    }

    /** All rows of a bulletin, at most some hundred; or those counted by one thing. */
    List<BulletinRowView> rows(UUID bulletin, BulletinBy by) {
        return query(ROWS, Row.class)
                .setParameter("bulletin", bulletin)
                .setParameter("by", by == null ? "" : by.name())
                .getResultStream()
                .map(Row::view)
                .toList();
    }

    /** Each row becomes a record, by the order of its columns. */
    @SuppressWarnings("unchecked")
    private <T> TypedQuery<T> query(String sql, Class<T> row) {
        return (TypedQuery<T>) getEntityManager().createNativeQuery(sql, row);
    }
}
