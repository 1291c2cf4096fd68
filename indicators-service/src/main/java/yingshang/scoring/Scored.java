package yingshang.scoring;

/** What a run tells those whose results follow the scores; they write in its transaction. */
public sealed interface Scored permits RegionScored, ResultsChanged, ResultsGone, SlotEmptied {}
