package yingshang.publication;

import static yingshang.publication.PublicationException.Reason.PAST;
import static yingshang.publication.PublicationException.Reason.PLANNED;
import static yingshang.publication.PublicationException.Reason.UNKNOWN_PLAN;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import yingshang.catalogue.Written;
import yingshang.wire.Page;

/** Plans publications, and carries them out when their time has come. */
@ApplicationScoped
public class PlannedEditionService {

    private static final int AN_HOUR = 3_600;

    private final PlannedEditionRepository plans;
    private final EditionService editions;
    private final Clock clock;

    PlannedEditionService(PlannedEditionRepository plans, EditionService editions, Clock clock) {
        this.plans = plans;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Plans what could be published now, for later.
     *
     * @throws PublicationException PAST, PLANNED, and as {@link EditionService#publish} does
     */
    @Transactional
    PlannedEditionView plan(PlannedEditionRequest request, String plannedBy) {
        if (!request.publishAt().isAfter(clock.instant())) {
            throw new PublicationException(PAST, "publishAt");
        }
        editions.check(request.edition(), request.publishAt());
        if (plans.isPlanned(request.edition().candidate())) {
            throw new PublicationException(PLANNED, request.edition().candidate());
        }
        PlannedEdition plan = new PlannedEdition(request, plannedBy, clock.instant());
        plans.persistAndFlush(plan);
        return plan.view();
    }

    @Transactional
    PlannedEditionView cancel(long id, String cancelledBy) {
        PlannedEdition plan = locked(id);
        plan.cancelled(cancelledBy, clock.instant());
        return plan.view();
    }

    @Transactional
    Page<PlannedEditionView> page(int page, int size) {
        return plans.page(page, size);
    }

    /** The plans whose time has come, earliest first. */
    @Transactional
    List<Long> due() {
        return plans.due(clock.instant());
    }

    /**
     * Carries a plan out, in the name of who planned it.
     *
     * @throws PublicationException as {@link EditionService#publish} does; then nothing has happened
     */
    @Transactional
    @TransactionConfiguration(timeout = AN_HOUR)
    void publish(long id) {
        PlannedEdition plan = locked(id);
        EditionView edition = editions.append(plan.request(), plan.plannedBy());
        plan.published(edition.number(), clock.instant());
    }

    /** Notes that a plan could not be carried out. */
    @Transactional
    void fail(long id, PublicationException refused) {
        locked(id).failed(Written.of(refused.reason()), clock.instant());
    }

    private PlannedEdition locked(long id) {
        return plans.locked(id).orElseThrow(() -> new PublicationException(UNKNOWN_PLAN, id));
    }
}
