package yingshang.ratings;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class RatingRejectionRepository implements PanacheRepositoryBase<RatingRejection, UUID> {

    /** The rejected rows of an upload that were kept, in the order of the file. */
    PanacheQuery<RatingRejection> of(UUID upload) {
        return find("upload = ?1", Sort.by("line"), upload);
    }
}
