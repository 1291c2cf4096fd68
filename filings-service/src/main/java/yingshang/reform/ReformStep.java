package yingshang.reform;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The status graph of reform measures: every step, from where it is possible and where it leads. */
@Schema(name = "ReformEventKind")
enum ReformStep {
    @JsonProperty("registered")
    REGISTERED(Set.of(), ReformStatus.NOT_STARTED),
    /** Progress, told by a department that leads or shares in the measure. */
    @JsonProperty("reported")
    REPORTED(Graph.OPEN, ReformStatus.IN_PROGRESS),
    @JsonProperty("attached")
    ATTACHED(Graph.OPEN, null),
    @JsonProperty("claimed")
    CLAIMED(Graph.OPEN, ReformStatus.DONE_CLAIMED),
    @JsonProperty("returned")
    RETURNED(Set.of(ReformStatus.DONE_CLAIMED), ReformStatus.IN_PROGRESS),
    @JsonProperty("verified")
    VERIFIED(Set.of(ReformStatus.DONE_CLAIMED), ReformStatus.DONE_VERIFIED),
    @JsonProperty("suspended")
    SUSPENDED(Graph.OPEN, ReformStatus.SUSPENDED),
    /** Leads to where the measure was before it was suspended. */
    @JsonProperty("resumed")
    RESUMED(Set.of(ReformStatus.SUSPENDED), null),
    @JsonProperty("rescheduled")
    RESCHEDULED(Graph.OPEN, null),
    /** Which numbers it is to move was said anew. */
    @JsonProperty("effects-set")
    EFFECTS_SET(EnumSet.complementOf(EnumSet.of(ReformStatus.OVERDUE)), null),
    /** The clock's, as are the two below: noted once for each due date. */
    @JsonProperty("turned-green")
    TURNED_GREEN(Set.of(), null),
    @JsonProperty("turned-yellow")
    TURNED_YELLOW(Set.of(), null),
    @JsonProperty("turned-red")
    TURNED_RED(Set.of(), null);

    private static final Set<ReformStep> AUTHORS = EnumSet.of(REPORTED, ATTACHED, CLAIMED);

    private final Set<ReformStatus> from;
    private final ReformStatus to;

    /** @param to null when the measure stays where it is, or its entity knows better */
    ReformStep(Set<ReformStatus> from, ReformStatus to) {
        this.from = from;
        this.to = to;
    }

    boolean possibleFrom(ReformStatus status) {
        return from.contains(status);
    }

    ReformStatus leadsTo(ReformStatus status) {
        return to == null ? status : to;
    }

    /** Steps of those who do the work: who took one on a measure does not verify it. */
    static Set<ReformStep> authors() {
        return AUTHORS;
    }

    /** Constants cannot name a field of their own enum. */
    private static final class Graph {
        private static final Set<ReformStatus> OPEN = Set.of(ReformStatus.NOT_STARTED, ReformStatus.IN_PROGRESS);
    }
}
