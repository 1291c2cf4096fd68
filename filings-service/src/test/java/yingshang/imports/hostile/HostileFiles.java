package yingshang.imports.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import yingshang.Given;
import yingshang.imports.file.Xlsx;

/** Some hundred hostile files by name, each around rows that would be good. */
public final class HostileFiles {

    /** A region that no other test gets to. */
    public static final String REGION = "371899";

    static final String[] HEADINGS = {"region", "scenario", "value", "special", "justification"};

    private final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();

    private HostileFiles() {}

    /** All of them; each is made when it is asked for. */
    public static Map<String, Supplier<byte[]>> all() {
        HostileFiles all = new HostileFiles();
        all.damaged();
        all.foreign();
        HostileParts.add(all);
        HostileSheets.add(all);
        HostileZips.add(all);
        HostileTexts.add(all);
        HostileJson.add(all);
        return all.files;
    }

    void add(String name, Supplier<byte[]> file) {
        if (files.put(name, file) != null) {
            throw new IllegalArgumentException("twice: " + name);
        }
    }

    void addText(String name, Supplier<String> text) {
        add(name, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    /** A workbook that would be taken. */
    static Xlsx good() {
        return Xlsx.of(goodRows());
    }

    static String goodRows() {
        return Xlsx.row(1, HEADINGS) + Xlsx.row(2, REGION, Given.TIME, "20", "", "so");
    }

    static String goodCsv() {
        return String.join(",", HEADINGS) + "\n" + REGION + "," + Given.TIME + ",20,,so\n";
    }

    static String repeated(String text, int times) {
        return text.repeat(times);
    }

    private void damaged() {
        Random random = new Random(20210801);
        byte[] workbook = good().bytes();
        for (int i = 0; i < 40; i++) {
            int length = i * workbook.length / 40;
            add("workbook cut off at " + length, () -> Arrays.copyOf(workbook, length == 0 ? 1 : length));
        }
        for (int i = 0; i < 60; i++) {
            add("workbook with flipped bits " + i, flipped(workbook, random.nextLong(), 1 + i % 6));
        }
        byte[] csv = goodCsv().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20; i++) {
            add("csv with flipped bits " + i, flipped(csv, random.nextLong(), 1 + i % 4));
        }
        for (int i = 0; i < 10; i++) {
            long seed = random.nextLong();
            add("random bytes " + i, () -> bytes(seed, 300_000));
            add("random bytes in a zip's clothes " + i, () -> {
                byte[] bytes = bytes(seed, 300_000);
                System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, bytes, 0, 4);
                return bytes;
            });
        }
    }

    private void foreign() {
        add("gzip", HostileFiles::gzip);
        addText("pdf", () -> "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n<<>>\nendobj\n");
        addText("html", () -> "<html><body><table><tr><td>region</td></tr></table></body></html>");
        addText("spreadsheet xml of 2003", () -> "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas\"></Workbook>");
        addText("rtf", () -> "{\\rtf1 region}");
        add("png", () -> new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        add("program", () -> new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0});
        add("ole without content", () -> new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        add("one byte", () -> new byte[] {1});
        add("one bracket", () -> new byte[] {'{'});
        add("two letters", () -> new byte[] {'P', 'K'});
        add("empty zip", () -> new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        add("zeros", () -> new byte[1_000_000]);
    }

    private static Supplier<byte[]> flipped(byte[] file, long seed, int bits) {
        return () -> {
            Random random = new Random(seed);
            byte[] changed = file.clone();
            for (int i = 0; i < bits; i++) {
                changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return changed;
        };
    }

    private static byte[] bytes(long seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static byte[] gzip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(goodCsv().getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
