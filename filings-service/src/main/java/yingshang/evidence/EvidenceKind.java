package yingshang.evidence;

/** What stands behind a value. */
public enum EvidenceKind {
    /** A file that somebody attached. */
    ATTACHMENT,
    /** Case records that were uploaded. */
    CASE_UPLOAD,
    /** What ratings came to when their figure was taken over. */
    RATING_STATEMENT
}
