package yingshang.publication;

import io.smallrye.config.ConfigMapping;

/** Bounds of what is published, and what the intervals are repeated by. */
@ConfigMapping(prefix = "yingshang.publication")
interface PublicationSettings {

    /** Most scores of one candidate: periods times regions times nodes. */
    long mostScores();

    /** Most measurements that a candidate's inputs may hold. */
    long mostMeasurements();

    /** What the draws of the intervals are repeated by. */
    long seed();

    /** Draws of the intervals, at least 1,000. */
    int draws();
}
