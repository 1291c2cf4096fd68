package yingshang.cases;

import java.io.IOException;
import java.util.Collection;

/** The rows of a file, one after the other. */
interface CaseRows extends AutoCloseable {

    /** Most characters of a line that is read. */
    int LONGEST_LINE = 16_384;

    /**
     * The next row; null after the last.
     *
     * @throws CaseException BROKEN when nothing can be read from there on
     */
    CaseRow next() throws IOException;

    /** Columns of the file that are none of ours, as far as they have been met. */
    Collection<String> ignored();

    @Override
    void close() throws IOException;
}
