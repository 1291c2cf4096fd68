package yingshang.scoring;

import yingshang.scoring.method.NodeScore;

/**
 * A score that stands, at its place among its peers.
 *
 * @param result unrounded
 * @param rank place among the regions of the same level, 1 the best; null where there is no score
 * @param peers regions of the same level that have a score here
 * @param carriedForward whether it rests on a measurement of an earlier period
 * @param demonstration whether it rests on a made-up measurement
 * @param run the run that computed it
 */
public record PlacedScore(
        ScoreId id,
        NodeScore result,
        Integer rank,
        int peers,
        boolean carriedForward,
        boolean demonstration,
        long run) {}
