package yingshang.appeals;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class AppealDeadlineRepository implements PanacheRepositoryBase<AppealDeadline, AppealDeadline.Key> {

    private static final String UNDONE = "metAt is null and not ended and ";

    /** The deadlines of these appeals, in the order in which they come. */
    List<AppealDeadline> of(Collection<UUID> appeals) {
        return list("appeal in ?1", appeals).stream()
                .sorted((one, other) -> one.due().compareTo(other.due()))
                .toList();
    }

    /** Appeals with deadlines of which it was not known when they are over, the first to begin first. */
    List<UUID> unsettled(int most) {
        return appeals("until is null and not ended order by begins, appeal", most);
    }

    /** Appeals with deadlines between two instants of which nobody was reminded, the next first. */
    List<UUID> between(Instant now, Instant to, int most) {
        return appeals(
                UNDONE + "until between ?1 and ?2 and escalation = ?3 order by until, appeal",
                most,
                now,
                to,
                Escalation.NONE);
    }

    /** Appeals with deadlines that passed before an instant and were escalated as far as one of these says. */
    List<UUID> over(Instant before, Set<Escalation> sofar, int most) {
        return appeals(UNDONE + "until < ?1 and escalation in ?2 order by until, appeal", most, before, sofar);
    }

    private List<UUID> appeals(String which, int most, Object... parameters) {
        return find("select appeal from AppealDeadline where " + which, parameters)
                .page(0, most)
                .project(UUID.class)
                .list();
    }
}
