package yingshang.publication;

/** How definite an edition is. */
enum EditionKind {
    /** May be followed by another one about the same periods. */
    PRELIMINARY,
    /** Followed only by corrections. */
    FINAL
}
