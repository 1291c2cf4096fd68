package yingshang.scoring.method;

/**
 * The scores of one node in all variants: one row for each draw, then one with everything as it is, then one for each
 * metric below the node that is left out. In a row stands one score for each region, NaN where there is none.
 *
 * @param rows a single row when nothing below the node can vary
 * @param from number of the first metric below the node, in the order of the tree
 */
record Variants(double[][] rows, int from) {

    /** The row of a draw, or of the unchanged weights when {@code draw} is the number of draws. */
    double[] drawn(int draw) {
        return rows[rows.length == 1 ? 0 : draw];
    }

    /** The row without {@code metric}: the unchanged one where that metric is not below the node. */
    double[] without(int metric, int draws) {
        int place = draws + 1 + metric - from;
        return place > draws && place < rows.length ? rows[place] : drawn(draws);
    }

    /** Whether the draws leave every score as it is. */
    boolean fixed() {
        return rows.length == 1 || rows[0] == rows[1];
    }
}
