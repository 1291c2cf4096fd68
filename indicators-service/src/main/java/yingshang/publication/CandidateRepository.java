package yingshang.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rows of candidates, their sign-offs and their comments. */
@ApplicationScoped
class CandidateRepository implements PanacheRepository<CandidateEntity> {

    /** Everything the transaction reads from here on is of one moment; must be its first statement. */
    void readOneMoment() {
        getEntityManager()
                .createNativeQuery("set transaction isolation level repeatable read")
                .executeUpdate();
    }

    /** Takes the right to freeze a candidate until the transaction ends; false when another one has it. */
    boolean tryLock() {
        return (Boolean) getEntityManager()
                .createNativeQuery("select pg_try_advisory_xact_lock(60, 1)")
                .getSingleResult();
    }

    /** The candidate; whoever else wants it so waits until the transaction ends. */
    Optional<CandidateEntity> locked(long id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<CandidateEntity> page(int page, int size) {
        return find("order by frozenAt desc, id desc").page(Page.of(page, size)).list();
    }

    Optional<SignOffEntity> signOff(long candidate) {
        return Optional.ofNullable(getEntityManager().find(SignOffEntity.class, candidate));
    }

    /** The sign-offs there are, by candidate. */
    Map<Long, SignOffEntity> signOffs(Collection<Long> candidates) {
        return getEntityManager()
                .createQuery("from SignOffEntity where candidate in :candidates", SignOffEntity.class)
                .setParameter("candidates", candidates)
                .getResultStream()
                .collect(Collectors.toMap(SignOffEntity::candidate, signOff -> signOff));
    }

    void add(Object record) {
        getEntityManager().persist(record);
        getEntityManager().flush();
    }

    List<CommentView> comments(long candidate, int page, int size) {
        return getEntityManager()
                .createQuery(
                        "from CommentEntity where candidate = :candidate order by writtenAt, id", CommentEntity.class)
                .setParameter("candidate", candidate)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultStream()
                .map(CommentEntity::view)
                .toList();
    }

    long countComments(long candidate) {
        return getEntityManager()
                .createQuery("select count(*) from CommentEntity where candidate = :candidate", Long.class)
                .setParameter("candidate", candidate)
                .getSingleResult();
    }
}
