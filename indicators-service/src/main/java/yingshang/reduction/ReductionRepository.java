package yingshang.reduction;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** Rows of reductions. */
@ApplicationScoped
class ReductionRepository implements PanacheRepository<ReductionEntity> {

    private static final String FILTER = "frameworkEdition = :edition and (:region is null or region = :region)"
            + " and (:period is null or period = :period) and (:indicator is null or indicator = :indicator)";

    /** A row's place in a series. */
    record Place(String region, String scenario, String period) {}

    /** Where there are rows of these regions and scenarios. */
    List<Place> places(int edition, Collection<String> regions, Collection<String> scenarios) {
        return find(
                        "select region, scenario, period from ReductionEntity"
                                + " where frameworkEdition = ?1 and region in ?2 and scenario in ?3",
                        edition,
                        regions,
                        scenarios)
                .project(Place.class)
                .list();
    }

    List<ReductionEntity> of(
            int edition, Collection<String> regions, Collection<String> scenarios, Collection<String> periods) {
        return list(
                "frameworkEdition = ?1 and region in ?2 and scenario in ?3 and period in ?4",
                edition,
                regions,
                scenarios,
                periods);
    }

    List<ReductionEntity> page(int edition, ReductionFilter filter, int page, int size) {
        return find(FILTER + " order by periodEnd desc, period, region, scenario", parameters(edition, filter))
                .page(Page.of(page, size))
                .list();
    }

    long count(int edition, ReductionFilter filter) {
        return count(FILTER, parameters(edition, filter));
    }

    private static Parameters parameters(int edition, ReductionFilter filter) {
        return Parameters.with("edition", edition)
                .and("region", filter.region())
                .and("period", filter.period())
                .and("indicator", filter.indicator());
    }
}
