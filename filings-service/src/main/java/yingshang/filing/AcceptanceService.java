package yingshang.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import yingshang.filing.FilingEvent.Act;
import yingshang.indicators.Measurement;
import yingshang.round.Period;

/** What a review does with a filing. Its methods run in the reviewer's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AcceptanceService {

    private final FilingRepository filings;
    private final FilingEventRepository events;
    private final EntrySheet sheet;
    private final AcceptedValueRepository accepted;
    private final FilingViews views;
    private final Clock clock;

    AcceptanceService(
            FilingRepository filings,
            FilingEventRepository events,
            EntrySheet sheet,
            AcceptedValueRepository accepted,
            FilingViews views,
            Clock clock) {
        this.filings = filings;
        this.events = events;
        this.sheet = sheet;
        this.accepted = accepted;
        this.views = views;
        this.clock = clock;
    }

    /**
     * Everyone who created, edited or submitted the filing, which nobody else can change until the transaction ends.
     *
     * @throws FilingException NOT_FOUND
     */
    public Set<String> authors(UUID filing) {
        return events.authors(held(filing).id());
    }

    /**
     * Refuses a reviewer who saw another version of the filing than the one that is there now.
     *
     * @param ifMatch {@code If-Match} header; null when it was not sent, which refuses nobody
     * @throws FilingException NOT_FOUND, or CHANGED
     */
    public void requireSeen(UUID filing, String ifMatch) {
        new IfMatch(ifMatch).honour(held(filing).version());
    }

    /**
     * Accepts a submitted filing: its values become measurements.
     *
     * @param reason may be null
     * @return the measurements
     * @throws FilingException NOT_FOUND, or WRONG_STATUS unless submitted
     */
    public List<Measurement> accept(UUID id, String by, String reason) {
        Filing filing = held(id);
        Act act = act(by, reason);
        events.persist(filing.accept(act));
        LocalDate periodEnd = Period.parse(filing.period()).end();
        List<Measurement> measurements = sheet.held(id).stream()
                .map(entry -> entry.measurement(filing, act.at()))
                .toList();
        accepted.persist(measurements.stream().map(measurement -> new AcceptedValue(measurement, periodEnd)));
        return measurements;
    }

    /**
     * Gives a submitted filing back to its department.
     *
     * @throws FilingException NOT_FOUND, or WRONG_STATUS unless submitted
     */
    public void giveBack(UUID id, String by, String reason) {
        events.persist(held(id).giveBack(act(by, reason)));
    }

    /** The filing as it stands now. */
    public FilingView view(UUID id) {
        filings.flush();
        return views.of(held(id));
    }

    private Filing held(UUID id) {
        return filings.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new FilingException(FilingException.Reason.NOT_FOUND, id.toString()));
    }

    private Act act(String by, String reason) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Act(by, now, reason);
    }
}
