package yingshang.comparison.method;

/** Why a leaf moved the score of a node above it. */
public enum Cause {
    /** It has a score in both periods, and so has everything between it and the node. */
    VALUE,
    /** It, or something between it and the node, has a score in the later period only. */
    APPEARED,
    /** It, or something between it and the node, has a score in the earlier period only. */
    DISAPPEARED
}
