package yingshang.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A measurement that a run rested on.
 *
 * @param region region that was scored by it: its own, or one scored through that
 * @param measurement identifier of the measurement
 * @param version version of its entry
 */
@Schema(name = "UsedMeasurementView")
record UsedMeasurementView(String region, long measurement, int version) {}
