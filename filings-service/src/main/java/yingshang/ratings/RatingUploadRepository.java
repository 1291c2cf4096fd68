package yingshang.ratings;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import yingshang.access.Caller;

@ApplicationScoped
class RatingUploadRepository implements PanacheRepositoryBase<RatingUpload, UUID> {

    /**
     * What the caller may see, the newest first: a department what it brought itself.
     *
     * @param region null for all
     */
    PanacheQuery<RatingUpload> matching(String region, Caller caller) {
        return find(
                "(:region is null or region = :region)"
                        + " and (:all = true or region in :regions and (:regional = true or department = :own))",
                Sort.descending("uploadedAt").and("id"),
                Parameters.with("region", region)
                        .and("all", caller.readsAll())
                        .and("regional", caller.readsRegions())
                        .and("own", caller.department())
                        .and("regions", caller.regions()));
    }
}
