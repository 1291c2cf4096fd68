package yingshang.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A stream that fails as soon as more than so many bytes have come out of it. */
public final class BoundedStream extends FilterInputStream {

    private final Supplier<? extends RuntimeException> failure;
    private long left;

    /**
     * Bounds {@code in}.
     *
     * @param most bytes that may come, 0 or more
     * @param failure what is thrown instead of the first byte too many
     */
    public BoundedStream(InputStream in, long most, Supplier<? extends RuntimeException> failure) {
        super(in);
        this.left = most;
        this.failure = failure;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count(1);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) {
        left -= bytes;
        if (left < 0) {
            throw failure.get();
        }
    }
}
