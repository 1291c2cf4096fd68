package yingshang.catalogue;

import java.util.List;

/** What an edition holds below its head. */
record EditionParts(
        List<Node> nodes,
        List<Scenario> scenarios,
        List<Baseline> baselines,
        List<Target> targets,
        List<RegionWeight> regionWeights) {}
