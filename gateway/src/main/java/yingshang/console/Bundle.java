package yingshang.console;

import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The built console, as {@code scripts/pack.mjs} left it: what {@code files.tsv} names, and nothing else. */
@ApplicationScoped
class Bundle {

    private static final String ROOT = "/webui";
    private static final String INDEX = "/index.html";

    private final Map<String, BundledFile> files = read(ROOT + "/files.tsv")
            .toString(StandardCharsets.UTF_8)
            .lines()
            .skip(1)
            .map(Bundle::load)
            .collect(Collectors.toUnmodifiableMap(BundledFile::path, Function.identity()));

    Map<String, BundledFile> files() {
        return files;
    }

    /** The page that every address of the console begins with. */
    BundledFile index() {
        return files.get(INDEX);
    }

    private static BundledFile load(String line) {
        String[] cells = line.split("\t");
        String path = ROOT + cells[0];
        return new BundledFile(cells[0], cells[1], read(path), read(path + ".gz"), read(path + ".br"));
    }

    private static Buffer read(String name) {
        try (InputStream stream = Bundle.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the console was not built: " + name + " is missing");
            }
            return Buffer.buffer(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
