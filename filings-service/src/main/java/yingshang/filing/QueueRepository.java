package yingshang.filing;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Submitted filings, by the indexes made for the review desk. */
@ApplicationScoped
class QueueRepository implements PanacheRepositoryBase<Filing, UUID> {

    private static final Map<String, String> SEVERITIES = Map.of(
            "needs-justification", "tally.blocking = 0 and tally.asking > 0",
            "informs", "tally.blocking = 0 and tally.asking = 0 and tally.informing > 0",
            "none", "tally.blocking = 0 and tally.asking = 0 and tally.informing = 0");

    private static final Map<String, String> ORDERS = Map.of(
            "age", "submittedAt, id",
            "severity", "tally.blocking desc, tally.asking desc, tally.informing desc, submittedAt, id");

    PanacheQuery<Filing> matching(QueueFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("round", filter.round());
        parameters.put("region", filter.region());
        parameters.put("indicator", filter.indicator());
        parameters.put("department", filter.department());
        parameters.put("correction", filter.correction() == null ? null : Boolean.valueOf(filter.correction()));
        parameters.values().removeIf(wanted -> wanted == null);
        // A literal, not a parameter: only then do the partial indexes serve every plan.
        List<String> conditions = new ArrayList<>(List.of("status = yingshang.filing.FilingStatus.SUBMITTED"));
        parameters.keySet().forEach(name -> conditions.add(name + " = :" + name));
        if (filter.severity() != null) {
            conditions.add(SEVERITIES.get(filter.severity()));
        }
        return find(String.join(" and ", conditions) + " order by " + ORDERS.get(filter.sort()), parameters);
    }
}
