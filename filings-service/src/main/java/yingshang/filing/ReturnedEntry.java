package yingshang.filing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An entry that a return names. */
@Entity
@Immutable
@IdClass(ReturnedEntry.Key.class)
class ReturnedEntry {

    @Id
    private UUID filing;

    @Id
    private int step;

    @Id
    private String scenario;

    @Enumerated(EnumType.STRING)
    private ReturnReason reasonCode;

    private String reason;

    protected ReturnedEntry() {}

    ReturnedEntry(FilingEvent event, Return.Item item) {
        this.filing = event.filing();
        this.step = event.step();
        this.scenario = item.scenario();
        this.reasonCode = item.code();
        this.reason = item.reason();
    }

    UUID filing() {
        return filing;
    }

    int step() {
        return step;
    }

    String scenario() {
        return scenario;
    }

    ReturnedEntryView view() {
        return new ReturnedEntryView(scenario, reasonCode, reason);
    }

    record Key(UUID filing, int step, String scenario) {}
}
