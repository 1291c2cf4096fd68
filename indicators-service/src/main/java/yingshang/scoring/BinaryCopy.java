package yingshang.scoring;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.util.ByteConverter;

/**
 * Rows on their way into a table by {@code COPY ... FROM STDIN (FORMAT binary)}, within the connection's transaction.
 * Each row is begun with its number of fields, which follow in the order of the columns. Closed without {@link #end},
 * nothing was written.
 */
public final class BinaryCopy implements AutoCloseable {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final short END = -1;
    private static final int NULL = -1;
    private static final int BIGINT = 20;
    private static final long EPOCH = LocalDate.of(2000, 1, 1).toEpochDay();
    private static final int BUFFER = 1 << 17;
    private static final byte[] ONE = ByteConverter.numeric(BigDecimal.ONE);

    private final CopyIn copy;
    private ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

    /** @param target table and columns, {@code score_row (slot, sheet)} */
    public BinaryCopy(Connection connection, String target) throws SQLException {
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + target + " from stdin (format binary)");
        buffer.put(SIGNATURE).putInt(0).putInt(0);
    }

    /** Begins a row. */
    public BinaryCopy row(int fields) throws SQLException {
        room(Short.BYTES).putShort((short) fields);
        return this;
    }

    /** A smallint. */
    public BinaryCopy put(short number) throws SQLException {
        room(Integer.BYTES + Short.BYTES).putInt(Short.BYTES).putShort(number);
        return this;
    }

    /** An integer. */
    public BinaryCopy put(int number) throws SQLException {
        room(2 * Integer.BYTES).putInt(Integer.BYTES).putInt(number);
        return this;
    }

    /** A bigint or null. */
    public BinaryCopy put(Long number) throws SQLException {
        ByteBuffer free = room(Integer.BYTES + Long.BYTES);
        if (number == null) {
            free.putInt(NULL);
        } else {
            free.putInt(Long.BYTES).putLong(number);
        }
        return this;
    }

    /** A boolean. */
    public BinaryCopy put(boolean yes) throws SQLException {
        room(Integer.BYTES + 1).putInt(1).put((byte) (yes ? 1 : 0));
        return this;
    }

    /** A date or null. */
    public BinaryCopy put(LocalDate day) throws SQLException {
        if (day == null) {
            return bytes(null);
        }
        return put(Math.toIntExact(day.toEpochDay() - EPOCH));
    }

    /** A numeric or null; most are the coverage of something complete. */
    public BinaryCopy put(BigDecimal number) throws SQLException {
        if (number == null) {
            return bytes(null);
        }
        return bytes(number.equals(BigDecimal.ONE) ? ONE : ByteConverter.numeric(number));
    }

    /** A text. */
    public BinaryCopy put(String text) throws SQLException {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A bigint[] or null. */
    public BinaryCopy put(List<Long> numbers) throws SQLException {
        if (numbers == null) {
            return bytes(null);
        }
        int size = 5 * Integer.BYTES + numbers.size() * (Integer.BYTES + Long.BYTES);
        ByteBuffer free = room(Integer.BYTES + size);
        free.putInt(size)
                .putInt(1)
                .putInt(0)
                .putInt(BIGINT)
                .putInt(numbers.size())
                .putInt(1);
        numbers.forEach(number -> free.putInt(Long.BYTES).putLong(number));
        return this;
    }

    /** Writes the rest; says how many rows there were. */
    public long end() throws SQLException {
        room(Short.BYTES).putShort(END);
        send();
        return copy.endCopy();
    }

    /** A COPY that did not come to its end would keep the connection from being rolled back. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private BinaryCopy bytes(byte[] bytes) throws SQLException {
        if (bytes == null) {
            room(Integer.BYTES).putInt(NULL);
        } else {
            room(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes);
        }
        return this;
    }

    private ByteBuffer room(int bytes) throws SQLException {
        if (buffer.remaining() < bytes) {
            send();
            if (buffer.capacity() < bytes) {
                buffer = ByteBuffer.allocate(bytes);
            }
        }
        return buffer;
    }

    private void send() throws SQLException {
        copy.writeToCopy(buffer.array(), 0, buffer.position());
        buffer.clear();
    }
}
