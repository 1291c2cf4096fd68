package yingshang.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files under {@code src/test/resources/imports}, for the round and region of a test. */
final class Sample {

    private static final String ROUND = "11111111-1111-4111-8111-111111111111";
    private static final String REGION = "370899";

    private Sample() {}

    static byte[] file(String name) {
        try (InputStream in = Sample.class.getResourceAsStream("/imports/" + name)) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] text(String name, Charset charset, String region) {
        return new String(file(name), charset).replace(REGION, region).getBytes(charset);
    }

    static byte[] workbook(String name, String round, String region) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file(name)));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                byte[] content = parts.readAllBytes();
                zip.putNextEntry(new ZipEntry(part.getName()));
                zip.write(
                        part.getName().endsWith(".xml")
                                ? new String(content, StandardCharsets.UTF_8)
                                        .replace(ROUND, round)
                                        .replace(REGION, region)
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
