package yingshang.catalogue;

/** A stored row of reference data whose record in the file may be corrected. */
interface ReferenceRow<R> {

    /** Takes what the file now says; the natural key stays. */
    void revise(R record);

    /** The row as a record, equal to the file's when nothing changed. */
    R view();
}
