package yingshang.ratings;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class RatingEventRepository implements PanacheRepositoryBase<RatingEvent, UUID> {

    /** The steps of a rating, the first first. */
    PanacheQuery<RatingEvent> of(UUID rating) {
        return find("rating = ?1", Sort.by("step"), rating);
    }
}
