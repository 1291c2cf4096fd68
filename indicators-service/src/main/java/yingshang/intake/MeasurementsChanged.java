package yingshang.intake;

/** Told with a delivery's transaction: what stands may have changed, and {@link Intake#takeChanges} says where. */
public record MeasurementsChanged() {}
