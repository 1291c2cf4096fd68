package yingshang.upload;

import java.io.IOException;
import java.io.OutputStream;

/** Writes what a file is to hold. */
@FunctionalInterface
public interface Filling {

    void into(OutputStream out) throws IOException;
}
