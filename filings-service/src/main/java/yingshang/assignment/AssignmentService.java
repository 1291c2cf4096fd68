package yingshang.assignment;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import yingshang.access.Caller;
import yingshang.indicators.Indicators;
import yingshang.wire.Page;

/** Who files what. An indicator of a region has at most one lead at a time. */
@ApplicationScoped
public class AssignmentService {

    private final AssignmentRepository assignments;
    private final Indicators indicators;
    private final Clock clock;

    AssignmentService(AssignmentRepository assignments, Indicators indicators, Clock clock) {
        this.assignments = assignments;
        this.indicators = indicators;
        this.clock = clock;
    }

    /** Assigns all places or none. Who leads stays the lead; to step down, an assignment is ended. */
    @Transactional
    AssignmentAnswer assign(AssignmentRequest request, String by) {
        List<Place> places = request.places();
        indicators.requireKnown(request.references());
        assignments.alone();
        List<Assignment> standing = assignments.standing(request.department(), places);
        if (request.role() == AssignmentRole.LEAD) {
            requireNoOtherLead(request.department(), places, standing);
        }
        Map<Place, Assignment> own = standing.stream()
                .filter(assignment -> assignment.isOf(request.department()))
                .collect(Collectors.toMap(Assignment::place, Function.identity()));
        List<Place> raised = places.stream()
                .filter(place -> request.role() == AssignmentRole.LEAD && isResponsible(own.get(place)))
                .toList();
        List<Place> added =
                places.stream().filter(place -> !own.containsKey(place)).toList();
        Instant now = now();
        raised.forEach(place -> own.get(place).end(by, now, null));
        assignments
                .flush(); // Hibernate inserts before it updates: the ended rows must be out of the way of the new ones
        List.of(raised, added)
                .forEach(some -> assignments.persist(some.stream()
                        .map(place -> new Assignment(request.department(), place, request.role(), by, now))));
        return new AssignmentAnswer(added.size(), raised.size(), places.size() - added.size() - raised.size());
    }

    /** Takes the first assignments that were never there. What people ended stays ended, whom they made lead leads. */
    @Transactional
    void take(List<AssignmentFile.Row> rows) {
        assignments.alone();
        List<Assignment> ever =
                assignments.ever(rows.stream().map(row -> row.place().region()).collect(Collectors.toSet()));
        Set<AssignmentFile.Key> known = ever.stream()
                .map(one -> new AssignmentFile.Key(one.department(), one.place()))
                .collect(Collectors.toSet());
        Set<Place> led = ever.stream()
                .filter(Assignment::isLeadNow)
                .map(Assignment::place)
                .collect(Collectors.toSet());
        Instant now = now();
        List<Assignment> fresh = rows.stream()
                .filter(row -> !known.contains(row.key()))
                .filter(row -> !row.leads() || !led.contains(row.place()))
                .map(row -> new Assignment(row, now))
                .toList();
        assignments.persist(fresh);
        Log.infof("assignments: %d of %d in the file are new", fresh.size(), rows.size());
    }

    @Transactional
    AssignmentView end(UUID id, String by, String reason) {
        Assignment assignment = assignments
                .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(
                        () -> new AssignmentException(AssignmentException.Reason.NOT_FOUND, List.of(id.toString())));
        assignment.end(by, now(), reason);
        return assignment.view();
    }

    @Transactional
    Page<AssignmentView> list(Caller caller, AssignmentFilter filter) {
        PanacheQuery<Assignment> found = assignments.matching(filter, caller).page(filter.page(), filter.size());
        return new Page<>(found.stream().map(Assignment::view).toList(), filter.page(), filter.size(), found.count());
    }

    /**
     * Demands that the department is assigned there now, in whatever role.
     *
     * @throws AssignmentException NOT_ASSIGNED
     */
    @Transactional
    public void requireAssigned(String department, String indicator, String region) {
        if (!assignments.stands(department, new Place(indicator, region))) {
            throw new AssignmentException(
                    AssignmentException.Reason.NOT_ASSIGNED, List.of(String.valueOf(department), indicator, region));
        }
    }

    /** Where the department is assigned now, in whatever role, of these regions. */
    @Transactional
    public Set<Place> places(String department, Set<String> regions) {
        return assignments.standing(department, regions).stream()
                .map(Assignment::place)
                .collect(Collectors.toSet());
    }

    private static boolean isResponsible(Assignment standing) {
        return standing != null && !standing.leads();
    }

    private static void requireNoOtherLead(String department, List<Place> places, List<Assignment> standing) {
        Set<Place> wanted = Set.copyOf(places);
        List<String> taken = standing.stream()
                .filter(one -> one.leads() && !one.isOf(department) && wanted.contains(one.place()))
                .map(one -> one.place() + " " + one.department())
                .sorted()
                .toList();
        if (!taken.isEmpty()) {
            throw new AssignmentException(AssignmentException.Reason.LEAD_TAKEN, taken);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
