package yingshang.round;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import yingshang.assignment.AssignmentService;
import yingshang.assignment.Place;
import yingshang.indicators.Indicators;
import yingshang.round.RoundException.Reason;
import yingshang.wire.Page;

/** Opens, closes and finds rounds, and says who may file in them. */
@ApplicationScoped
public class RoundService {

    private static final int NOTED_AT_ONCE = 100;

    private final RoundRepository rounds;
    private final ExtensionRepository extensions;
    private final AssignmentService assignments;
    private final Indicators indicators;
    private final Clock clock;

    RoundService(
            RoundRepository rounds,
            ExtensionRepository extensions,
            AssignmentService assignments,
            Indicators indicators,
            Clock clock) {
        this.rounds = rounds;
        this.extensions = extensions;
        this.assignments = assignments;
        this.indicators = indicators;
        this.clock = clock;
    }

    @Transactional
    RoundView open(RoundRequest request, String by) {
        Instant now = now();
        Period period = Period.parse(request.period());
        Window window = Window.of(request.opensAt() == null ? now : request.opensAt(), request.closesAt(), now);
        if (!request.references().isEmpty()) {
            indicators.requireKnown(request.references());
        }
        Round round = new Round(period, request.demonstration(), window, request.scope(), by, now);
        rounds.beside(period, request.demonstration(), now).stream()
                .filter(round::overlaps)
                .findFirst()
                .ifPresent(other -> {
                    throw new RoundException(Reason.OVERLAP, other.id().toString());
                });
        rounds.persist(round);
        return round.view(now);
    }

    @Transactional
    RoundView close(UUID id, String by) {
        Round round = existing(id, LockModeType.PESSIMISTIC_WRITE);
        Instant now = now();
        round.close(by, now);
        return round.view(now);
    }

    /**
     * The round with this id.
     *
     * @throws RoundException NOT_FOUND
     */
    @Transactional
    public RoundView get(UUID id) {
        return existing(id, LockModeType.NONE).view(now());
    }

    /**
     * Demands that the department may file for a place now: it is assigned there, and the round is for that place and
     * open, or an extension stands. Nobody closes the round until the running transaction ends.
     *
     * @throws RoundException NOT_FOUND, OUTSIDE, PLANNED or CLOSED
     * @throws yingshang.assignment.AssignmentException NOT_ASSIGNED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public FilingWindow requireOpenFor(UUID id, String region, String indicator, String department) {
        Round round = existing(id, LockModeType.PESSIMISTIC_READ);
        assignments.requireAssigned(department, indicator, region);
        if (!round.scope().includes(indicator, region)) {
            throw new RoundException(Reason.OUTSIDE, id.toString());
        }
        Instant now = now();
        return switch (round.statusAt(now)) {
            case OPEN -> new FilingWindow(round.view(now), false);
            case PLANNED -> throw new RoundException(Reason.PLANNED, id.toString());
            case CLOSED -> {
                if (!extensions.letsIn(new ExtensionPlace(id, region, indicator, department), now)) {
                    throw new RoundException(Reason.CLOSED, id.toString());
                }
                yield new FilingWindow(round.view(now), true);
            }
        };
    }

    /**
     * Whether the department may file at each of the places now, as far as the round goes; whether it is assigned
     * there is another question. Nobody closes the round until the running transaction ends.
     *
     * @throws RoundException NOT_FOUND
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<Place, Opening> openings(UUID id, String department, Collection<Place> places) {
        Round round = existing(id, LockModeType.PESSIMISTIC_READ);
        Instant now = now();
        RoundStatus status = round.statusAt(now);
        Set<Place> extended = status == RoundStatus.CLOSED ? extensions.standing(id, department, now) : Set.of();
        RoundView view = round.view(now);
        return places.stream()
                .collect(Collectors.toMap(
                        Function.identity(), place -> opening(view, status, round.scope(), place, extended)));
    }

    private static Opening opening(RoundView round, RoundStatus status, Scope scope, Place place, Set<Place> extended) {
        if (!scope.includes(place.indicator(), place.region())) {
            return new Opening(null, Reason.OUTSIDE);
        }
        return switch (status) {
            case OPEN -> new Opening(new FilingWindow(round, false), null);
            case PLANNED -> new Opening(null, Reason.PLANNED);
            case CLOSED ->
                extended.contains(place)
                        ? new Opening(new FilingWindow(round, true), null)
                        : new Opening(null, Reason.CLOSED);
        };
    }

    @Transactional
    Page<RoundView> list(RoundStatus status, String period, int page, int size) {
        Instant now = now();
        PanacheQuery<Round> found = rounds.matching(status, period, now).page(page, size);
        return new Page<>(found.stream().map(round -> round.view(now)).toList(), page, size, found.count());
    }

    /** Notes which rounds the clock has opened and closed since it was last noted; says how many. */
    @Transactional
    public int note() {
        Instant now = now();
        List<Round> outrun = rounds.outrun(now, NOTED_AT_ONCE);
        outrun.forEach(round -> round.note(now));
        return outrun.size();
    }

    private Round existing(UUID id, LockModeType lock) {
        return rounds.locked(id, lock).orElseThrow(() -> new RoundException(Reason.NOT_FOUND, id.toString()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
