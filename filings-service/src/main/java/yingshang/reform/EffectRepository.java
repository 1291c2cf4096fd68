package yingshang.reform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import yingshang.access.Caller;

/** Which numbers measures are meant to move, and what became of these numbers. */
@ApplicationScoped
class EffectRepository {

    /**
     * The newest version of each entry speaks for it, and of several entries for one period the one accepted last: as
     * for scores. What stood before the plan is the last period that had ended when it was issued.
     */
    private static final String MOVEMENTS = """
            with wanted as (
                select m.id, m.clause, m.ordinal, m.title_zh, m.title_en, m.region, m.issued, m.indicator,
                       case when m.status in ('NOT_STARTED', 'IN_PROGRESS') and m.next_due < :today
                            then 'OVERDUE' else m.status end as status,
                       e.scenario, e.target
                  from reform_measure m
                  join reform_effect e on e.measure = m.id
                 where (:measure = '' or cast(m.id as text) = :measure)
                   and (:indicator = '' or m.indicator = :indicator)
                   and (:all or m.region in (:regions)
                        and (:own = any (m.lead) or :own = any (m.responsible)))
            ), newest as (
                select distinct on (entry) entry, region, scenario, period, period_end, value, withdrawn, accepted_at
                  from measurement
                 where (region, scenario) in (select region, scenario from wanted) and demonstration = :demonstration
                 order by entry, version desc
            ), standing as (
                select distinct on (region, scenario, period) region, scenario, period, period_end, value
                  from newest
                 where not withdrawn and value is not null
                 order by region, scenario, period, accepted_at desc
            ), moved as (
                select wanted.*, before.period as period_before, before.value as before,
                       latest.period as period_latest, latest.value as latest,
                       case when before.value is null or latest.value is null
                                 or wanted.scenario not in (:known) then 'UNKNOWN'
                            when before.value = latest.value then 'UNMOVED'
                            when (latest.value < before.value) = (wanted.scenario in (:lower)) then 'BETTER'
                            else 'WORSE' end as movement
                  from wanted
                  left join lateral (
                       select period, value from standing
                        where standing.region = wanted.region and standing.scenario = wanted.scenario
                          and period_end <= wanted.issued
                        order by period_end desc, length(period) desc limit 1) as before on true
                  left join lateral (
                       select period, value from standing
                        where standing.region = wanted.region and standing.scenario = wanted.scenario
                          and period_end > wanted.issued
                        order by period_end desc, length(period) desc limit 1) as latest on true
            )
            """;

    private static final String WHERE =
            " from moved where (:status = '' or status = :status)" + " and (:movement = '' or movement = :movement)";

    private static final String ROWS = MOVEMENTS
            + "select id, clause, title_zh, title_en, region, indicator, status, scenario, target,"
            + " period_before, before, period_latest, latest, movement" + WHERE
            + " order by region, ordinal, id, scenario";

    private static final String COUNT = MOVEMENTS + "select count(*)" + WHERE;

    private final EntityManager entities;

    EffectRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** A row as the database says it. */
    record Row(
            UUID id,
            String clause,
            String titleZh,
            String titleEn,
            String region,
            String indicator,
            String status,
            String scenario,
            String target,
            String periodBefore,
            BigDecimal before,
            String periodLatest,
            BigDecimal latest,
            String movement) {}

    /**
     * Whose movements are asked for, and by whom.
     *
     * @param known codes of all scenarios of the framework
     * @param lower codes of those of which less is better
     */
    record Question(EffectFilter filter, Caller caller, Days days, Set<String> known, Set<String> lower) {}

    List<Row> rows(Question question) {
        return asked(query(ROWS, Row.class), question)
                .setFirstResult(Math.multiplyExact(
                        question.filter().page(), question.filter().size()))
                .setMaxResults(question.filter().size())
                .getResultList();
    }

    long count(Question question) {
        return asked(query(COUNT, Long.class), question).getSingleResult();
    }

    private static <T> TypedQuery<T> asked(TypedQuery<T> query, Question question) {
        EffectFilter filter = question.filter();
        Caller caller = question.caller();
        ReformStatus status = ReformStatus.parse(filter.status());
        Movement movement = Movement.parse(filter.movement());
        return query.setParameter(
                        "measure",
                        filter.measure() == null ? "" : filter.measure().toString())
                .setParameter("indicator", filter.indicator() == null ? "" : filter.indicator())
                .setParameter("status", status == null ? "" : status.name())
                .setParameter("movement", movement == null ? "" : movement.name())
                .setParameter("today", question.days().today())
                .setParameter("demonstration", "true".equals(filter.demonstration()))
                .setParameter("all", caller.readsAll())
                .setParameter("own", String.valueOf(caller.department()))
                .setParameter("regions", orNone(caller.regions()))
                .setParameter("known", orNone(question.known()))
                .setParameter("lower", orNone(question.lower()));
    }

    private static Collection<String> orNone(Collection<String> codes) {
        return codes.isEmpty() ? Set.of("") : codes;
    }

    /** The effects of each of these measures, in the order of their scenarios; what has none is not there. */
    Map<UUID, List<Effect>> of(Collection<UUID> measures) {
        if (measures.isEmpty()) {
            return Map.of();
        }
        return query(
                        "select measure, scenario, target from reform_effect where measure in (:measures)"
                                + " order by measure, scenario",
                        Kept.class)
                .setParameter("measures", measures)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Kept::measure, LinkedHashMap::new, Collectors.mapping(Kept::effect, Collectors.toList())));
    }

    /** Has a measure be meant to move exactly these. */
    void set(UUID measure, Collection<Effect> effects) {
        entities.createNativeQuery("delete from reform_effect where measure = :measure")
                .setParameter("measure", measure)
                .executeUpdate();
        add(measure, effects);
    }

    void add(UUID measure, Collection<Effect> effects) {
        effects.forEach(effect -> entities.createNativeQuery("insert into reform_effect (measure, scenario, target)"
                        + " values (:measure, :scenario, nullif(:target, '')) on conflict do nothing")
                .setParameter("measure", measure)
                .setParameter("scenario", effect.scenario())
                .setParameter("target", effect.target() == null ? "" : effect.target())
                .executeUpdate());
    }

    /** Each row becomes a record, by the order of its columns. */
    @SuppressWarnings("unchecked")
    private <T> TypedQuery<T> query(String sql, Class<T> row) {
        return (TypedQuery<T>) entities.createNativeQuery(sql, row);
    }

    /** An effect as it is kept. */
    record Kept(UUID measure, String scenario, String target) {

        Effect effect() {
            return new Effect(scenario, target);
        }
    }
}
