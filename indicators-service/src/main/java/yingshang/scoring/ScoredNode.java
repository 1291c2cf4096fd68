package yingshang.scoring;

import java.util.List;
import yingshang.scoring.method.NodeScore;

/**
 * What a node of a region came to in a period.
 *
 * @param measurements those of a scenario, ascending; empty for a node, which rests on its scenarios'
 */
record ScoredNode(NodeScore result, boolean carriedForward, boolean demonstration, List<Long> measurements) {}
