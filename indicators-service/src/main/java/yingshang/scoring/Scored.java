package yingshang.scoring;

/** What a run tells those whose results follow the scores; they write in its transaction. */
public sealed interface Scored permits RegionsScored, ResultsChanged, ResultsGone, SlotEmptied, SlotFilled {}
