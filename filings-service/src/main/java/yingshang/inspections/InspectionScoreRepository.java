package yingshang.inspections;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class InspectionScoreRepository implements PanacheRepositoryBase<InspectionScore, InspectionScore.Key> {

    List<InspectionScore> of(UUID inspection) {
        return list("inspection", Sort.by("item"), inspection);
    }
}
