package yingshang.indicators;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * What indicators-service knew when it was last asked.
 *
 * @param regions codes of the regions
 * @param indicators codes of the indicators
 * @param scenarios every scenario by its code, in the framework's order
 * @param seenAt when it was asked
 */
public record Framework(Set<String> regions, Set<String> indicators, Map<String, Scenario> scenarios, Instant seenAt) {}
