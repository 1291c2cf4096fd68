package yingshang.rows;

/** Says of each row whether it is what the file should hold. */
public interface Judge<T> {

    /**
     * What a row says.
     *
     * @throws RowFault when it does not enter; a row has one fault at most, the first
     */
    T judge(Row row);
}
