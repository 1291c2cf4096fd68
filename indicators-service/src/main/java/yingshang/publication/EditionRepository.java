package yingshang.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows of editions. */
@ApplicationScoped
class EditionRepository implements PanacheRepositoryBase<EditionEntity, Integer> {

    private static final String VISIBLE = "(:all = true or embargoUntil is null or embargoUntil <= :now)";

    /** Who sees what: the task force all, others what is under no embargo at an instant. */
    record Sight(boolean all, Instant now) {

        boolean of(EditionEntity edition) {
            return all || edition.isOpen(now);
        }
    }

    /** An edition with the periods it speaks of. */
    record Speaking(EditionEntity edition, List<String> periods) {}

    /** Waits for the right to continue the chain, and holds it until the transaction ends. */
    void lock() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(60, 2) as text)")
                .getSingleResult();
    }

    Optional<EditionEntity> newest() {
        return find("order by number desc").firstResultOptional();
    }

    Optional<EditionEntity> ofCandidate(long candidate) {
        return find("candidate", candidate).firstResultOptional();
    }

    /** Every edition with its periods, oldest first. */
    List<Speaking> speaking() {
        return getEntityManager()
                .createQuery(
                        "select e, c.periods from EditionEntity e join CandidateEntity c on c.id = e.candidate"
                                + " order by e.number",
                        Object[].class)
                .getResultStream()
                .map(row -> new Speaking((EditionEntity) row[0], List.of((String[]) row[1])))
                .toList();
    }

    List<EditionEntity> page(Sight sight, int page, int size) {
        return find(VISIBLE + " order by number desc", parameters(sight))
                .page(Page.of(page, size))
                .list();
    }

    Optional<EditionEntity> before(int number, Sight sight) {
        return find(
                        "number < :number and " + VISIBLE + " order by number desc",
                        parameters(sight).and("number", number))
                .firstResultOptional();
    }

    long count(Sight sight) {
        return count(VISIBLE, parameters(sight));
    }

    /** Which visible editions correct these, by the number of the corrected one. */
    Map<Integer, Integer> corrections(Collection<Integer> corrected, Sight sight) {
        return find("corrects in :corrected and " + VISIBLE, parameters(sight).and("corrected", corrected)).stream()
                .collect(Collectors.toMap(EditionEntity::corrects, EditionEntity::number));
    }

    private static Parameters parameters(Sight sight) {
        return Parameters.with("all", sight.all()).and("now", sight.now());
    }
}
