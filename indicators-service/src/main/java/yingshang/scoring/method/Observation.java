package yingshang.scoring.method;

/** What is known of a leaf: a value, or one of the special values, which stay different things. */
public sealed interface Observation permits Observed, Special {}
