package yingshang.appeals;

import static yingshang.appeals.AppealStatus.ANSWERED;
import static yingshang.appeals.AppealStatus.CLOSED;
import static yingshang.appeals.AppealStatus.CONFIRMED;
import static yingshang.appeals.AppealStatus.REGISTERED;
import static yingshang.appeals.AppealStatus.RESOLVED;
import static yingshang.appeals.AppealStatus.TAKEN_UP;
import static yingshang.appeals.AppealStatus.TRANSFERRED;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The status graph of appeals: every step, from where it is possible and where it leads. */
@Schema(name = "AppealEventKind")
enum AppealStep {
    @JsonProperty("registered")
    REGISTER(Set.of(), REGISTERED),
    @JsonProperty("transferred")
    TRANSFER(Set.of(REGISTERED, TRANSFERRED, TAKEN_UP, ANSWERED), TRANSFERRED),
    @JsonProperty("taken-up")
    TAKE_UP(Set.of(TRANSFERRED), TAKEN_UP),
    @JsonProperty("answered")
    ANSWER(Set.of(TRANSFERRED, TAKEN_UP, ANSWERED), ANSWERED),
    /** Found difficult, or to need several departments: more time to resolve it. */
    @JsonProperty("found-difficult")
    FIND_DIFFICULT(Set.of(REGISTERED, TRANSFERRED, TAKEN_UP, ANSWERED), null),
    @JsonProperty("resolved")
    RESOLVE(Set.of(ANSWERED), RESOLVED),
    @JsonProperty("confirmed")
    CONFIRM(Set.of(RESOLVED), CONFIRMED),
    /** Not resolved, says the enterprise. The time runs on as if nothing had been said. */
    @JsonProperty("disputed")
    DISPUTE(Set.of(RESOLVED), ANSWERED),
    /** By the clock: a deadline has passed. */
    @JsonProperty("escalated")
    ESCALATE(Set.of(REGISTERED, TRANSFERRED, TAKEN_UP, ANSWERED), null),
    @JsonProperty("closed")
    CLOSE(Set.of(REGISTERED, TRANSFERRED, TAKEN_UP, ANSWERED, RESOLVED), CLOSED);

    private final Set<AppealStatus> from;
    private final AppealStatus to;

    /** @param to null when the appeal stays where it is */
    AppealStep(Set<AppealStatus> from, AppealStatus to) {
        this.from = from;
        this.to = to;
    }

    boolean possibleFrom(AppealStatus status) {
        return from.contains(status);
    }

    AppealStatus leadsTo(AppealStatus status) {
        return to == null ? status : to;
    }
}
