package yingshang.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The module's files, changed where a test wants them to be. */
record TestFiles(String directory, Map<String, String> changed) implements Function<String, InputStream> {

    static TestFiles reference() {
        return new TestFiles("reference", Map.of());
    }

    static TestFiles yingshang18() {
        return new TestFiles("frameworks/yingshang-18", Map.of());
    }

    /** Our framework under another name, so that a test's editions are its own. */
    static TestFiles named(String code) {
        return yingshang18().with("framework.tsv", "yingshang-18", code);
    }

    /** The same files with every {@code before} of one of them replaced. */
    TestFiles with(String file, String before, String after) {
        String content = text(file);
        if (!content.contains(before)) {
            throw new AssertionError(file + " does not hold " + before);
        }
        return changed(file, content.replace(before, after));
    }

    TestFiles without(String file) {
        return changed(file, "");
    }

    @Override
    public InputStream apply(String file) {
        String content = text(file);
        return content.isEmpty() ? null : new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private TestFiles changed(String file, String content) {
        Map<String, String> all = new HashMap<>(changed);
        all.put(file, content);
        return new TestFiles(directory, all);
    }

    private String text(String file) {
        String content = changed.get(file);
        return content == null ? original(file) : content;
    }

    private String original(String file) {
        try (InputStream stream =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(directory + "/" + file)) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
