package yingshang.scoring;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import yingshang.freshness.ResultVersionService;
import yingshang.freshness.Subject;
import yingshang.scoring.method.NodeScore;
import yingshang.scoring.method.State;

/** Rows of intervals, and of the scores that they are computed from. */
@ApplicationScoped
class IntervalRepository implements PanacheRepository<ScoreIntervalEntity> {

    private static final String FILTER =
            "intervalSet = :set and (:region is null or region = :region)" + " and (:node is null or node = :node)";

    private final ResultVersionService versions;

    IntervalRepository(ResultVersionService versions) {
        this.versions = versions;
    }

    /**
     * Which scores a period has.
     *
     * @param newestRun the newest run that computed any of them
     * @param demonstration whether any rests on a made-up measurement
     */
    record Standing(long newestRun, long scores, boolean demonstration) {}

    /** Takes the right to compute intervals until the transaction ends; false when another replica holds it. */
    boolean tryLock() {
        return (Boolean) getEntityManager()
                .createNativeQuery("select pg_try_advisory_xact_lock(30, 2)")
                .getSingleResult();
    }

    /** Periods that have scores and no intervals under an edition, newest first. */
    List<String> missing(int edition) {
        return getEntityManager()
                .createNativeQuery(
                        "select h.period from score_standing s join score_sheet h on h.slot = s.slot"
                                + " where s.framework_edition = :edition and not exists (select from interval_set i"
                                + " where i.framework_edition = :edition and i.period = h.period)"
                                + " group by h.period order by max(h.period_end) desc, h.period",
                        String.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    Standing standing(int edition, String period) {
        Object[] row = getEntityManager()
                .createQuery(
                        "select coalesce(max(run), 0), count(*), sum(case when demonstration then 1 else 0 end)"
                                + " from ScoreEntity"
                                + " where frameworkEdition = :edition and period = :period",
                        Object[].class)
                .setParameter("edition", edition)
                .setParameter("period", period)
                .getSingleResult();
        return new Standing((Long) row[0], (Long) row[1], row[2] != null && ((Number) row[2]).longValue() > 0);
    }

    /** The period's scores by region and node; who has none is not in it. */
    Map<String, Map<String, NodeScore>> scores(int edition, String period) {
        Map<String, Map<String, NodeScore>> scores = new TreeMap<>();
        getEntityManager()
                .createQuery(
                        "select region, node, score from ScoreEntity"
                                + " where frameworkEdition = :edition and period = :period and score is not null",
                        Object[].class)
                .setParameter("edition", edition)
                .setParameter("period", period)
                .getResultStream()
                .forEach(row -> scores.computeIfAbsent((String) row[0], region -> new TreeMap<>())
                        .put(
                                (String) row[1],
                                new NodeScore((String) row[1], State.SCORED, (BigDecimal) row[2], BigDecimal.ONE)));
        return scores;
    }

    /** Keeps a set with its intervals; they are made when the set has its number. */
    void keep(IntervalSetEntity set, Stream<ScoreIntervalEntity> found) {
        getEntityManager().persist(set);
        persist(found);
        versions.changed(Subject.INTERVALS);
    }

    /** The intervals of these regions at one node of a set. */
    List<ScoreIntervalEntity> of(long set, String node, Collection<String> regions) {
        return list("intervalSet = ?1 and node = ?2 and region in ?3", set, node, regions);
    }

    /** Takes away the intervals of these periods. */
    void delete(int edition, Collection<String> periods) {
        getEntityManager()
                .createQuery("delete from IntervalSetEntity where frameworkEdition = :edition and period in :periods")
                .setParameter("edition", edition)
                .setParameter("periods", periods)
                .executeUpdate();
    }

    /** Takes away all intervals of an edition. */
    void delete(int edition) {
        getEntityManager()
                .createQuery("delete from IntervalSetEntity where frameworkEdition = :edition")
                .setParameter("edition", edition)
                .executeUpdate();
    }

    /** How the intervals of a period were computed; empty when there are none. */
    List<IntervalSetEntity> set(int edition, String period) {
        return getEntityManager()
                .createQuery(
                        "from IntervalSetEntity where frameworkEdition = :edition and period = :period",
                        IntervalSetEntity.class)
                .setParameter("edition", edition)
                .setParameter("period", period)
                .getResultList();
    }

    List<ScoreIntervalEntity> page(long set, ScoreFilter filter, int page, int size) {
        return find(FILTER + " order by node, weightsBest, region", parameters(set, filter))
                .page(Page.of(page, size))
                .list();
    }

    long count(long set, ScoreFilter filter) {
        return count(FILTER, parameters(set, filter));
    }

    private static Parameters parameters(long set, ScoreFilter filter) {
        return Parameters.with("set", set).and("region", filter.region()).and("node", filter.node());
    }
}
