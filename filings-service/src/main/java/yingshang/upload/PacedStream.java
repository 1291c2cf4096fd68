package yingshang.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;

/** A body that may break off, and fails when its bytes come too slowly: who drips must not hold a place for ever. */
final class PacedStream extends FilterInputStream {

    private final Clock clock;
    private final long slowest;
    private final Instant begin;
    private long seen;

    /** Wants {@code slowest} bytes a second, on the whole, as soon as {@code begin} has passed. */
    PacedStream(InputStream in, Clock clock, Instant begin, long slowest) {
        super(in);
        this.clock = clock;
        this.begin = begin;
        this.slowest = slowest;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        try {
            int read = super.read(buffer, offset, length);
            count(read);
            return read;
        } catch (IOException broken) {
            throw new UploadException(UploadException.Reason.BROKEN_OFF, broken);
        }
    }

    private void count(int bytes) {
        seen += Math.max(bytes, 0);
        if (clock.instant().isAfter(begin.plusMillis(seen * 1000 / slowest))) {
            throw new UploadException(UploadException.Reason.TOO_SLOW);
        }
    }
}
