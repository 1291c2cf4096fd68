package yingshang.scoring;

/** Told within the run's transaction when all parts of a full run have been written to a slot. */
public record SlotFilled(int slot) implements Scored {}
