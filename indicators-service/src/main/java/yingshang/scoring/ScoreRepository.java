package yingshang.scoring;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yingshang.catalogue.Period;

/** Rows of scores. */
@ApplicationScoped
class ScoreRepository implements PanacheRepository<ScoreEntity> {

    private static final String FILTER = "frameworkEdition = :edition and (:region is null or region = :region)"
            + " and (:period is null or period = :period) and (:kind is null or kind = :kind)"
            + " and (:node is null or node = :node) order by periodEnd desc, period, region, kind, node";

    private static final String PERIODS = "with recursive found (slot, period) as ("
            + "(select h.slot, h.period from score_standing s join score_sheet h on h.slot = s.slot"
            + " where s.framework_edition = :edition order by h.period limit 1)"
            + " union all select slot, (select min(h.period) from score_sheet h where h.slot = found.slot"
            + " and h.period > found.period) from found where period is not null)"
            + " select period from found where period is not null";

    /** A score as ranking needs it. */
    record Peer(String region, String period, String node, BigDecimal score) {}

    /** The scores of scenarios of these regions and periods. */
    List<ScoreEntity> scenarios(int edition, Collection<String> regions, Collection<String> periods) {
        return list(
                "frameworkEdition = ?1 and region in ?2 and period in ?3 and kind = ?4",
                edition,
                regions,
                periods,
                ScoreKind.SCENARIO);
    }

    List<ScoreEntity> page(int edition, ScoreFilter filter, int page, int size) {
        return find(FILTER, parameters(edition, filter))
                .page(Page.of(page, size))
                .list();
    }

    long count(int edition, ScoreFilter filter) {
        return count(FILTER.substring(0, FILTER.indexOf(" order by")), parameters(edition, filter));
    }

    /** The score of this place, if there is one. */
    Optional<ScoreEntity> at(ScoreId id) {
        return of(id.frameworkEdition(), List.of(id.region()), id.period(), List.of(id.node())).stream()
                .findFirst();
    }

    /** The scores of these regions and nodes in a period. */
    List<ScoreEntity> of(int edition, Collection<String> regions, Period period, Collection<String> nodes) {
        return list(
                "frameworkEdition = ?1 and region in ?2 and period = ?3 and node in ?4",
                edition,
                regions,
                period.code(),
                nodes);
    }

    /** The scores of all regions at these periods and nodes. */
    List<Peer> peers(int edition, Set<String> periods, Set<String> nodes) {
        return getEntityManager()
                .createQuery(
                        "select region, period, node, score from ScoreEntity where frameworkEdition = :edition"
                                + " and period in :periods and node in :nodes and score is not null",
                        Object[].class)
                .setParameter("edition", edition)
                .setParameter("periods", periods)
                .setParameter("nodes", nodes)
                .getResultStream()
                .map(row -> new Peer((String) row[0], (String) row[1], (String) row[2], (BigDecimal) row[3]))
                .toList();
    }

    /** Every score of these periods, unrounded. */
    List<StandingScore> standing(int edition, Collection<String> periods) {
        return getEntityManager()
                .createQuery(
                        "select region, period, node, state, score, coverage from ScoreEntity"
                                + " where frameworkEdition = :edition and period in :periods",
                        StandingScore.class)
                .setParameter("edition", edition)
                .setParameter("periods", periods)
                .getResultList();
    }

    /** Periods that have results under an edition, newest first; one step of the index for each, however many rows. */
    @SuppressWarnings("unchecked")
    List<String> periods(int edition) {
        List<String> periods = getEntityManager()
                .createNativeQuery(PERIODS)
                .setParameter("edition", edition)
                .getResultList();
        return periods.stream()
                .map(Period::of)
                .sorted(Comparator.reverseOrder())
                .map(Period::code)
                .toList();
    }

    private static Parameters parameters(int edition, ScoreFilter filter) {
        return Parameters.with("edition", edition)
                .and("region", filter.region())
                .and("period", filter.period())
                .and("kind", filter.kind())
                .and("node", filter.node());
    }
}
