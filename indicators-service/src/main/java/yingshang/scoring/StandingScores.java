package yingshang.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yingshang.catalogue.Framework;
import yingshang.catalogue.Period;
import yingshang.scoring.method.NodeScore;
import yingshang.scoring.method.State;

/**
 * The scores that stand, for the rooms above: unrounded, any number of places in one statement, within the caller's
 * transaction. Every list asked for has one element at least.
 */
@ApplicationScoped
public class StandingScores {

    private static final String COLUMNS =
            "region, period, node, state, score, coverage, carried_forward, demonstration, run";

    /** Ranks as {@link yingshang.scoring.method.Ranking} does, without bringing every peer here. */
    private static final String RANKED = "select " + COLUMNS + ", place, peers from (select s.*, r.level,"
            + " case when s.score is not null then rank() over (partition by s.period, s.node, r.level,"
            + " s.score is null order by case when :decimals < 0 then s.score"
            + " else round(s.score, :decimals) end desc) end as place,"
            + " count(s.score) over (partition by s.period, s.node, r.level) as peers"
            + " from score s left join region r on r.code = s.region where s.framework_edition = :edition"
            + " and s.period in (:periods) and s.node in (:nodes)) ranked";

    private static final String UNRANKED = "select " + COLUMNS + " from score where framework_edition = :edition"
            + " and region = :region and period in (:periods)";

    private static final int UNROUNDED = -1;

    private final EntityManager database;
    private final ScoreRepository scores;
    private final IntervalRepository intervals;

    StandingScores(EntityManager database, ScoreRepository scores, IntervalRepository intervals) {
        this.database = database;
        this.scores = scores;
        this.intervals = intervals;
    }

    /** Periods that have results, newest first. */
    public List<Period> periods(Framework framework) {
        return scores.periods(framework.edition()).stream().map(Period::of).toList();
    }

    /** The scores of these regions at these nodes and periods, with their ranks among all regions of their level. */
    public List<PlacedScore> ofRegions(
            Framework framework, Collection<String> regions, Collection<String> nodes, Collection<Period> periods) {
        Query query = database.createNativeQuery(RANKED + " where region in (:regions)");
        return ranked(query.setParameter("regions", regions), framework, nodes, periods);
    }

    /** The scores of every region of a level at a node, with their ranks. */
    public List<PlacedScore> ofLevel(Framework framework, String level, String node, Collection<Period> periods) {
        Query query = database.createNativeQuery(RANKED + " where level = :level");
        return ranked(query.setParameter("level", level), framework, List.of(node), periods);
    }

    /** All scores of a region in these periods, by period and node; without ranks. */
    public Map<Period, Map<String, PlacedScore>> ofRegion(
            Framework framework, String region, Collection<Period> periods) {
        Query query = database.createNativeQuery(UNRANKED)
                .setParameter("edition", framework.edition())
                .setParameter("region", region)
                .setParameter("periods", codes(periods));
        Map<Period, Map<String, PlacedScore>> found = new HashMap<>();
        periods.forEach(period -> found.put(period, new HashMap<>()));
        read(query, framework)
                .forEach(score -> found.get(score.id().period()).put(score.id().node(), score));
        return found;
    }

    /** The intervals of these regions that are computed for a node and period, by region. */
    public Map<String, ScoreRange> ranges(Framework framework, Period period, String node, Collection<String> regions) {
        return intervals.set(framework.edition(), period.code()).stream()
                .flatMap(set -> intervals.of(set.id(), node, regions).stream())
                .collect(Collectors.toMap(ScoreIntervalEntity::region, interval -> interval.byWeights()
                        .with(interval.byLeavingOut())));
    }

    private List<PlacedScore> ranked(
            Query query, Framework framework, Collection<String> nodes, Collection<Period> periods) {
        query.setParameter("edition", framework.edition())
                .setParameter("nodes", nodes)
                .setParameter("periods", codes(periods))
                .setParameter("decimals", framework.rankDecimals() == null ? UNROUNDED : framework.rankDecimals());
        return read(query, framework).toList();
    }

    @SuppressWarnings("unchecked")
    private static Stream<PlacedScore> read(Query query, Framework framework) {
        return ((List<Object[]>) query.getResultList()).stream().map(row -> score(row, framework.edition()));
    }

    private static PlacedScore score(Object[] row, int edition) {
        String node = (String) row[2];
        boolean ranked = row.length > 9;
        return new PlacedScore(
                new ScoreId(edition, (String) row[0], Period.of((String) row[1]), node),
                new NodeScore(node, State.valueOf((String) row[3]), (BigDecimal) row[4], (BigDecimal) row[5]),
                ranked && row[9] != null ? ((Number) row[9]).intValue() : null,
                ranked ? ((Number) row[10]).intValue() : 0,
                (Boolean) row[6],
                (Boolean) row[7],
                ((Number) row[8]).longValue());
    }

    private static List<String> codes(Collection<Period> periods) {
        return periods.stream().map(Period::code).toList();
    }
}
