package yingshang.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with a set of reference files, gathered before any of it is reported. */
final class Faults {

    private final List<String> found = new ArrayList<>();

    /** Notes a fault; {@code line} counts from 1, the header included. */
    void add(String file, long line, String column, String rule) {
        found.add(file + ":" + line + ":" + column + ": " + rule);
    }

    boolean none() {
        return found.isEmpty();
    }

    /** Throws {@link CatalogueException.Reason#INVALID_FILE} with every fault, one a line. */
    void report() {
        if (!none()) {
            throw new CatalogueException(CatalogueException.Reason.INVALID_FILE, String.join("\n", found));
        }
    }
}
