package yingshang.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class EvidenceLinkRepository implements PanacheRepositoryBase<EvidenceLink, UUID> {

    Set<String> scenarios(UUID filing) {
        return list("filing = ?1 and endedAt is null", filing).stream()
                .map(EvidenceLink::scenario)
                .collect(Collectors.toUnmodifiableSet());
    }

    Map<UUID, Long> scenarioCounts(Collection<UUID> filings) {
        return getEntityManager()
                .createQuery(
                        "select filing, count(distinct scenario) from EvidenceLink"
                                + " where filing in :filings and endedAt is null group by filing",
                        Object[].class)
                .setParameter("filings", filings)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    List<EvidenceLink> standing(UUID filing, EvidenceKind kind, UUID reference) {
        return list("filing = ?1 and kind = ?2 and reference = ?3 and endedAt is null", filing, kind, reference);
    }

    List<EvidenceLink> standing(UUID filing, EvidenceKind kind, String scenario) {
        return list("filing = ?1 and kind = ?2 and scenario = ?3 and endedAt is null", filing, kind, scenario);
    }

    /** The scenarios of each of these, in their order; what stands for none is not there. */
    Map<UUID, List<String>> scenariosOf(Collection<UUID> references) {
        return find("reference in ?1 and endedAt is null order by scenario", references).stream()
                .collect(Collectors.groupingBy(
                        EvidenceLink::reference, Collectors.mapping(EvidenceLink::scenario, Collectors.toList())));
    }

    /** What was made or ended after that moment. */
    List<EvidenceLink> changedSince(UUID filing, Instant moment) {
        return list("filing = ?1 and (madeAt > ?2 or endedAt > ?2)", filing, moment);
    }
}
