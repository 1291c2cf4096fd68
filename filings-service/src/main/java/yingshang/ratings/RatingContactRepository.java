package yingshang.ratings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class RatingContactRepository implements PanacheRepositoryBase<RatingContact, UUID> {

    Map<UUID, RatingContactView> of(Collection<UUID> ratings) {
        return ratings.isEmpty()
                ? Map.of()
                : list("rating in ?1", ratings).stream()
                        .collect(Collectors.toMap(RatingContact::rating, RatingContact::view));
    }
}
