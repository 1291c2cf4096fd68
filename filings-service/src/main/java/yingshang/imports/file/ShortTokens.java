package yingshang.imports.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * UTF-8 of XML, refused where more than {@link Bounds#TOKEN} bytes pass without a {@code <}. A parser keeps a whole
 * tag in memory, however long an attribute is; within a tag there can be no other {@code <}.
 */
final class ShortTokens extends FilterInputStream {

    private int length;

    ShortTokens(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count((byte) read);
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) throws IOException {
        int read = super.read(buffer, offset, wanted);
        for (int i = offset; i < offset + read; i++) {
            count(buffer[i]);
        }
        return read;
    }

    private void count(byte one) {
        length = one == '<' ? 0 : length + 1;
        if (length > Bounds.TOKEN) {
            throw FileException.tooMuch("token", Bounds.TOKEN);
        }
    }
}
