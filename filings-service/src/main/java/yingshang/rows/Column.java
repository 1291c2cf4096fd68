package yingshang.rows;

/** A column of a file: a constant of the enum of those that its readers understand. */
public interface Column {

    /** The name in answers. */
    String code();

    /** Its place among the columns of its kind of file, from 0. */
    int ordinal();
}
