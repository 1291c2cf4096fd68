package yingshang.indicators;

import java.time.Instant;
import java.util.Map;

/**
 * What indicators-service knew when it was last asked.
 *
 * @param regions names of the regions by code, in the neighbour's order
 * @param indicators names of the indicators by code, in the framework's order
 * @param departments names of the departments by code
 * @param scenarios every scenario by its code, in the framework's order
 * @param seenAt when it was asked
 */
public record Framework(
        Map<String, Name> regions,
        Map<String, Name> indicators,
        Map<String, Name> departments,
        Map<String, Scenario> scenarios,
        Instant seenAt) {}
