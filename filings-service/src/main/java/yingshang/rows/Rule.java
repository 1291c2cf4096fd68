package yingshang.rows;

/** Why a row does not enter; its text is in the problems' bundles under {@code line.<code>}. */
public interface Rule {

    /** How the rule is written in answers. */
    String code();
}
