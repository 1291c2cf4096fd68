package yingshang.ratings;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class RatingStatementRepository implements PanacheRepositoryBase<RatingStatement, UUID> {

    /** What a filing took over, the newest first. */
    PanacheQuery<RatingStatement> of(UUID filing) {
        return find("filing = ?1", Sort.descending("madeAt").and("id"), filing);
    }
}
