package yingshang.scoring.method;

/** How a branch's score is made of its children's; the names are those of the catalogue. */
public enum Averaging {
    /** Weighted arithmetic mean, in exact decimals: a good child makes up for a bad one. */
    ARITHMETIC,
    /** Weighted geometric mean: a child of score 0 makes the whole 0. */
    GEOMETRIC
}
