package yingshang.round;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import yingshang.wire.Page;

/** Opens, closes and finds rounds. */
@ApplicationScoped
public class RoundService {

    private final RoundRepository rounds;
    private final Clock clock;

    RoundService(RoundRepository rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @Transactional
    RoundView open(RoundRequest request, String by) {
        Period period = Period.parse(request.period());
        rounds.open(period, request.demonstration()).ifPresent(open -> {
            throw new RoundException(
                    RoundException.Reason.ALREADY_OPEN, open.id().toString());
        });
        Round round = new Round(period, request.due(), request.demonstration(), by, now());
        rounds.persist(round);
        return round.view();
    }

    @Transactional
    RoundView close(UUID id, String by) {
        Round round = existing(id, LockModeType.PESSIMISTIC_WRITE);
        round.close(by, now());
        return round.view();
    }

    /**
     * The round with this id.
     *
     * @throws RoundException NOT_FOUND
     */
    @Transactional
    public RoundView get(UUID id) {
        return existing(id, LockModeType.NONE).view();
    }

    /**
     * The round with this id, which stays open until the running transaction ends.
     *
     * @throws RoundException NOT_FOUND, or CLOSED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public RoundView getOpen(UUID id) {
        Round round = existing(id, LockModeType.PESSIMISTIC_READ);
        round.requireOpen();
        return round.view();
    }

    @Transactional
    Page<RoundView> list(RoundStatus status, String period, int page, int size) {
        PanacheQuery<Round> found = rounds.matching(status, period).page(page, size);
        return new Page<>(found.stream().map(Round::view).toList(), page, size, found.count());
    }

    private Round existing(UUID id, LockModeType lock) {
        return rounds.locked(id, lock)
                .orElseThrow(() -> new RoundException(RoundException.Reason.NOT_FOUND, id.toString()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
