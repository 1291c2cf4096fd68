package yingshang.scoring;

/** Told within its transaction: everything in a slot that nobody reads is void, and a full run will fill it. */
public record SlotEmptied(int slot) implements Scored {}
