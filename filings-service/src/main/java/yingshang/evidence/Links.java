package yingshang.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Which scenarios of a filing something stands for. */
@ApplicationScoped
class Links {

    private final EvidenceLinkRepository links;

    Links(EvidenceLinkRepository links) {
        this.links = links;
    }

    /** Has it stand for exactly these scenarios. */
    void set(UUID filing, EvidenceKind kind, UUID reference, Set<String> scenarios, Stamp stamp) {
        Set<String> missing = new TreeSet<>(scenarios);
        for (EvidenceLink standing : links.standing(filing, kind, reference)) {
            if (!missing.remove(standing.scenario())) {
                standing.end(stamp);
            }
        }
        links.persist(missing.stream().map(scenario -> new EvidenceLink(filing, scenario, kind, reference, stamp)));
    }

    /** Has it stand for these scenarios as well. */
    void add(UUID filing, EvidenceKind kind, UUID reference, Set<String> scenarios, Stamp stamp) {
        Set<String> all = new TreeSet<>(scenarios);
        links.standing(filing, kind, reference).forEach(link -> all.add(link.scenario()));
        set(filing, kind, reference, all, stamp);
    }

    /** Has it, and no other of its kind, stand for a scenario. */
    void replace(UUID filing, String scenario, EvidenceKind kind, UUID reference, Stamp stamp) {
        links.standing(filing, kind, scenario).stream()
                .filter(link -> !link.reference().equals(reference))
                .forEach(link -> link.end(stamp));
        add(filing, kind, reference, Set.of(scenario), stamp);
    }

    Set<String> scenarios(UUID filing) {
        return links.scenarios(filing);
    }

    Map<UUID, Long> scenarioCounts(Collection<UUID> filings) {
        return links.scenarioCounts(filings);
    }

    /** The scenarios of each of these, in their order; what stands for none is not there. */
    Map<UUID, List<String>> scenariosOf(Collection<UUID> references) {
        return links.scenariosOf(references);
    }

    /** Forgets all links of what was never submitted. */
    void forget(UUID reference) {
        links.delete("reference", reference);
    }

    /** Brings back the links of an earlier moment. */
    void restore(UUID filing, Instant moment, Stamp stamp) {
        List<EvidenceLink> changed = links.changedSince(filing, moment);
        changed.stream().filter(link -> link.madeAt().isAfter(moment)).forEach(link -> link.end(stamp));
        links.flush();
        changed.stream().filter(link -> !link.madeAt().isAfter(moment)).forEach(EvidenceLink::takeBack);
    }
}
