package yingshang.filing;

import java.math.BigDecimal;
import java.util.UUID;
import yingshang.evidence.EvidenceKind;

/**
 * A figure that a filing takes over.
 *
 * @param kind of what stands for it
 * @param reference identifier of what stands for it
 */
public record Figure(String scenario, String unit, BigDecimal value, EvidenceKind kind, UUID reference) {}
