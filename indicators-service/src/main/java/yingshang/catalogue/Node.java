package yingshang.catalogue;

import java.math.BigDecimal;

/**
 * A node of a framework's tree above the scenarios.
 *
 * @param code dotted path, unique in the edition: {@code overall}, {@code life-cycle}, {@code getting-electricity},
 *     {@code getting-electricity.time}
 * @param parent code of the node above; null for the root
 * @param order place among its siblings
 * @param weight share in the parent's mean before renormalising, above 0
 * @param averaging how its score is made of its children's
 * @param measures what a metric measures; null above metrics
 * @param evidence who publishes a metric of this kind ({@code world-bank|zhejiang}, a document number); empty above
 *     metrics
 * @param validityMonths how long a metric's measurements are carried forward; null where the framework's own holds
 */
public record Node(
        String code,
        String parent,
        NodeKind kind,
        int order,
        BigDecimal weight,
        Averaging averaging,
        Text name,
        Measures measures,
        String evidence,
        Integer validityMonths) {}
