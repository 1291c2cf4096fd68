package yingshang.inspections;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import yingshang.deadline.DeadlineClock;
import yingshang.inspections.InspectionRequests.Found;

/** What inspections find: each with its deadline, and how often it was found before. */
@ApplicationScoped
class InspectionFindings {

    private final InspectionFindingRepository findings;
    private final InspectionSheet sheet;
    private final DeadlineClock deadlines;

    InspectionFindings(InspectionFindingRepository findings, InspectionSheet sheet, DeadlineClock deadlines) {
        this.findings = findings;
        this.sheet = sheet;
        this.deadlines = deadlines;
    }

    /** Keeps what was found; an item without a finding has none. */
    List<InspectionFinding> add(Inspection inspection, List<Found> given, Instant at) {
        Map<Integer, Integer> before = findings.counts(inspection.site());
        List<InspectionFinding> found = given.stream()
                .filter(Found::hasFinding)
                .map(one -> new InspectionFinding(
                        inspection, one, sheet.lost(inspection, one), before.getOrDefault(one.item(), 0), at))
                .toList();
        found.forEach(one -> one.settle(deadlines));
        findings.persist(found);
        return found;
    }

    List<InspectionFindingView> views(UUID inspection, Instant now) {
        return findings.of(inspection).stream().map(one -> one.view(now)).toList();
    }
}
