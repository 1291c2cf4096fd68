package yingshang.round;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import yingshang.access.Caller;
import yingshang.assignment.AssignmentService;
import yingshang.notification.NotificationService;
import yingshang.round.RoundException.Reason;
import yingshang.wire.Page;

/** Lets one department file one place after its round has closed: asked for with a reason, decided by somebody else. */
@ApplicationScoped
public class ExtensionService {

    private final ExtensionRepository extensions;
    private final RoundRepository rounds;
    private final AssignmentService assignments;
    private final NotificationService notifications;
    private final Clock clock;

    ExtensionService(
            ExtensionRepository extensions,
            RoundRepository rounds,
            AssignmentService assignments,
            NotificationService notifications,
            Clock clock) {
        this.extensions = extensions;
        this.rounds = rounds;
        this.assignments = assignments;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Transactional
    ExtensionView request(Caller caller, UUID id, ExtensionRequest request) {
        if (!caller.filesFor(caller.department(), request.region())) {
            throw new RoundException(Reason.OTHER_REGION, request.region());
        }
        Round round =
                rounds.findByIdOptional(id).orElseThrow(() -> new RoundException(Reason.NOT_FOUND, id.toString()));
        assignments.requireAssigned(caller.department(), request.indicator(), request.region());
        if (!round.scope().includes(request.indicator(), request.region())) {
            throw new RoundException(Reason.OUTSIDE, id.toString());
        }
        ExtensionPlace place = new ExtensionPlace(id, request.region(), request.indicator(), caller.department());
        extensions.requested(place).ifPresent(open -> {
            throw new RoundException(Reason.EXTENSION_OPEN, open.id().toString());
        });
        Instant now = now();
        Extension extension = new Extension(place, request, caller.name(), now);
        extensions.persist(extension);
        ExtensionView view = extension.view(now);
        notifications.add(List.of(ExtensionNotices.requested(view, round.period())));
        return view;
    }

    @Transactional
    ExtensionView decide(UUID id, ExtensionDecisionRequest request, String by) {
        Extension extension = extensions
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new RoundException(Reason.EXTENSION_NOT_FOUND, id.toString()));
        Instant now = now();
        switch (request.decision()) {
            case GRANT -> extension.grant(request.until(), by, now, request.reason());
            case REFUSE -> extension.refuse(by, now, request.reason());
        }
        ExtensionView view = extension.view(now);
        String period = rounds.findById(view.round()).period();
        notifications.add(List.of(ExtensionNotices.decided(view, period)));
        return view;
    }

    @Transactional
    ExtensionView get(Caller caller, UUID id) {
        return extensions
                .findByIdOptional(id)
                .map(extension -> extension.view(now()))
                .filter(view -> caller.sees(view.department(), view.region()))
                .orElseThrow(() -> new RoundException(Reason.EXTENSION_NOT_FOUND, id.toString()));
    }

    @Transactional
    Page<ExtensionView> list(Caller caller, ExtensionFilter filter) {
        Instant now = now();
        PanacheQuery<Extension> found = extensions.matching(filter, caller, now).page(filter.page(), filter.size());
        return new Page<>(
                found.stream().map(extension -> extension.view(now)).toList(),
                filter.page(),
                filter.size(),
                found.count());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
