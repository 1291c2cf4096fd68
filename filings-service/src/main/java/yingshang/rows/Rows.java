package yingshang.rows;

import java.io.IOException;
import java.util.Collection;

/** The rows of a file, one after the other. */
public interface Rows extends AutoCloseable {

    /** Most characters of a line that is read. */
    int LONGEST_LINE = 16_384;

    /**
     * The next row; null after the last.
     *
     * @throws RowsException BROKEN when nothing can be read from there on
     */
    Row next() throws IOException;

    /** Columns of the file that are none of ours, as far as they have been met. */
    Collection<String> ignored();

    /** Kind of file. */
    String kind();

    @Override
    void close() throws IOException;
}
