package yingshang.publication.recomputation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The program behind {@code deploy/recompute}: computes a downloaded edition anew from its own inputs, without database
 * or network, and says {@code identical} (exit status 0) or what differs (1); 2 when there is no edition to read.
 */
public final class Recompute {

    private static final int DIFFERS = 1;
    private static final int NOTHING_TO_READ = 2;

    private Recompute() {}

    /** Takes the path of an {@code edition-N.zip}. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out, err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length != 1) {
            err.println("usage: deploy/recompute EDITION.zip");
            return NOTHING_TO_READ;
        }
        try {
            return tell(Recomputation.of(Files.readAllBytes(Path.of(arguments[0]))), out);
        } catch (IOException unreadable) {
            err.println("cannot be read: " + unreadable.getMessage());
            return NOTHING_TO_READ;
        }
    }

    private static int tell(Recomputation.Outcome outcome, PrintStream out) {
        Manifest manifest = outcome.manifest();
        if (manifest != null) {
            out.printf(
                    "edition %d (%s) of %s%nmethod %s, framework edition %d, %d measurements%nhash %s%n",
                    manifest.edition(),
                    manifest.kind(),
                    String.join(", ", manifest.periods()),
                    manifest.methodVersion(),
                    manifest.frameworkEdition(),
                    manifest.measurements(),
                    manifest.hash());
        }
        outcome.differences().forEach(difference -> out.println("differs: " + difference));
        if (outcome.identical()) {
            out.println("identical");
        }
        return outcome.identical() ? 0 : DIFFERS;
    }
}
