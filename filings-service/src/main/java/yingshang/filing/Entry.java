package yingshang.filing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import yingshang.indicators.Measurement;
import yingshang.indicators.Special;
import yingshang.validation.Claim;
import yingshang.validation.Finding;

/** One version of one entry. Its value never changes: a new value is the next version. */
@Entity
class Entry {

    @Id
    private UUID id;

    private UUID entry;
    private int version;
    private UUID filing;
    private int step;
    private int position;
    private String scenario;
    private String unit;
    private BigDecimal value;

    @Enumerated(EnumType.STRING)
    private Special special;

    private String justification;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Finding> findings;

    /** Null when the value was typed in. */
    @Embedded
    private Origin source;

    private boolean superseded;
    private boolean withdrawn;

    protected Entry() {}

    /** The first version of an entry of {@code filing}. */
    Entry(Filing filing, int position, EntryRequest request) {
        this(filing, position, request, UUID.randomUUID(), 1);
    }

    private Entry(Filing filing, int position, EntryRequest request, UUID entry, int version) {
        this.id = UUID.randomUUID();
        this.entry = entry;
        this.version = version;
        this.filing = filing.id();
        this.step = filing.steps();
        this.position = position;
        this.scenario = request.scenario();
        this.unit = request.unit();
        this.value = request.value();
        this.special = request.special();
        this.justification = request.justification();
        this.findings = List.of();
    }

    /** This entry with what is filed now: itself when nothing changed, else its next version. */
    Entry next(Filing its, int newPosition, EntryRequest request) {
        if (holds(request)) {
            position = newPosition;
            return this;
        }
        superseded = true;
        Entry next = new Entry(its, newPosition, request, entry, version + 1);
        next.source = request().saysTheValueOf(request) ? source : null;
        return next;
    }

    /** Notes where the value of this version was taken over from; null when it was typed in. */
    void comesFrom(Origin its) {
        source = its;
    }

    /** Whether this is filed, and says the same. */
    boolean holds(EntryRequest request) {
        return !withdrawn && request().says(request);
    }

    /** The next version of this entry, which says that nothing is filed any more. */
    Entry withdraw(Filing its) {
        superseded = true;
        Entry last = new Entry(its, position, request(), entry, version + 1);
        last.withdrawn = true;
        return last;
    }

    void judge(List<Finding> itsFindings) {
        findings = List.copyOf(itsFindings);
    }

    /** What was asked for when this version was written. */
    EntryRequest request() {
        return new EntryRequest(scenario, unit, value, special, justification);
    }

    Origin source() {
        return source;
    }

    UUID entry() {
        return entry;
    }

    UUID filing() {
        return filing;
    }

    int step() {
        return step;
    }

    int position() {
        return position;
    }

    String scenario() {
        return scenario;
    }

    boolean withdrawn() {
        return withdrawn;
    }

    List<Finding> findings() {
        return findings;
    }

    Claim.Value claim() {
        return request().claim();
    }

    /** What is filed; null when nothing is any more. */
    FilingChanges.Filed filed() {
        return withdrawn ? null : new FilingChanges.Filed(value, special, justification);
    }

    /** This version as a measurement; one that is withdrawn says nothing but that. */
    Measurement measurement(Filing its, Instant acceptedAt) {
        return new Measurement(
                filing,
                entry,
                version,
                its.region(),
                scenario,
                its.period(),
                unit,
                withdrawn ? null : value,
                withdrawn ? null : special,
                withdrawn,
                its.demonstration(),
                acceptedAt,
                its.department());
    }

    /** @param event the step that wrote this version */
    EntryVersionView version(FilingEvent event) {
        return new EntryVersionView(
                entry,
                scenario,
                version,
                unit,
                value,
                special,
                justification,
                withdrawn,
                step,
                event.kind(),
                event.actor(),
                event.at());
    }

    /**
     * @param itsSource null when the value was typed in
     * @param returned null unless this entry is returned now
     */
    EntryView view(List<FindingView> itsFindings, EntrySourceView itsSource, ReturnedView returned) {
        return new EntryView(
                entry, scenario, unit, value, special, justification, version, itsFindings, itsSource, returned);
    }
}
