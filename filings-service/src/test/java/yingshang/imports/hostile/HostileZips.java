package yingshang.imports.hostile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import yingshang.imports.file.Xlsx;

/** Archives that lie about themselves, and workbooks whose parts lead astray. */
final class HostileZips {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;

    private HostileZips() {}

    static void add(HostileFiles all) {
        all.add(
                "a bomb",
                () -> HostileFiles.good().with("xl/x", new byte[80_000_000]).bytes());
        all.add("a bomb in the sheet", () -> Xlsx.of(HostileFiles.repeated(" ", 70_000_000))
                .bytes());
        all.add("a bomb of many parts", () -> parts(400, 200_000));
        all.add("too many parts", () -> parts(3_000, 1));
        headers(all);
        all.add(
                "a part of a path upwards",
                () -> HostileFiles.good().with("../../evil", "x").bytes());
        all.add("a part of two names that differ in case", () -> HostileFiles.good()
                .with("XL/worksheets/SHEET1.xml", "<worksheet/>")
                .bytes());
        all.add("words before the archive", () -> joined("region,value\n".getBytes(StandardCharsets.UTF_8), zip()));
        all.add("an archive behind an archive", () -> joined(zip(), zip()));
        all.add(
                "an archive within a workbook",
                () -> HostileFiles.good().with(Xlsx.SHEET, zip()).bytes());
        all.add("macros", () -> HostileFiles.good()
                .with(
                        Xlsx.TYPES,
                        "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet."
                                + "macroEnabled.main+xml\"/></Types>")
                .bytes());
        workbooks(all);
    }

    private static void headers(HostileFiles all) {
        all.add("sizes of four gigabytes", () -> changed(CENTRAL, header -> header.putInt(24, -1)));
        all.add("sizes of nothing", () -> changed(CENTRAL, header -> header.putInt(24, 0)));
        all.add("packed sizes of four gigabytes", () -> changed(CENTRAL, header -> header.putInt(20, -1)));
        all.add("packed sizes of one", () -> changed(CENTRAL, header -> header.putInt(20, 1)));
        all.add("encrypted parts", () -> changed(CENTRAL, header -> header.putShort(8, (short) 1)));
        all.add("an unknown packing", () -> changed(CENTRAL, header -> header.putShort(10, (short) 99)));
        all.add("stored what is packed", () -> changed(CENTRAL, header -> header.putShort(10, (short) 0)));
        all.add("wrong checksums", () -> changed(CENTRAL, header -> header.putInt(16, 42)));
        all.add("long names", () -> changed(CENTRAL, header -> header.putShort(28, (short) 0x7FFF)));
        all.add("long extra fields", () -> changed(CENTRAL, header -> header.putShort(30, (short) 0x7FFF)));
        all.add("all parts at one place", () -> changed(CENTRAL, header -> header.putInt(42, 0)));
        all.add("parts beyond the end", () -> changed(CENTRAL, header -> header.putInt(42, 0x7FFFFFFF)));
        all.add("other names inside", () -> changed(LOCAL, header -> header.put(30, (byte) 'Z')));
    }

    private static void workbooks(HostileFiles all) {
        all.add("one part for fifty sheets", () -> sheets(50, "worksheets/sheet1.xml"));
        all.add("sheets without parts", () -> sheets(60, "worksheets/none%d.xml"));
        all.add("a workbook that is its own sheet", () -> sheets(1, "workbook.xml"));
        all.add("a sheet outside", () -> sheets(1, "../../../../etc/passwd"));
        all.add("a sheet at an address", () -> sheets(1, "http://127.0.0.1:1/x"));
        all.add("a sheet of no name", () -> sheets(1, ""));
    }

    private static byte[] sheets(int count, String target) {
        StringBuilder sheets = new StringBuilder("<workbook><sheets>");
        StringBuilder relations = new StringBuilder("<Relationships>");
        for (int i = 0; i < count; i++) {
            sheets.append("<sheet name=\"s\" id=\"r").append(i).append("\"/>");
            relations.append("<Relationship Id=\"r%d\" Type=\"x/worksheet\" Target=\"%s\"/>"
                    .formatted(i, target.replace("%d", Integer.toString(i))));
        }
        return HostileFiles.good()
                .with(Xlsx.WORKBOOK, sheets + "</sheets></workbook>")
                .with("xl/_rels/workbook.xml.rels", relations + "</Relationships>")
                .bytes();
    }

    private static byte[] parts(int count, int size) {
        Xlsx workbook = HostileFiles.good();
        byte[] content = new byte[size];
        for (int i = 0; i < count; i++) {
            workbook.with("xl/p" + i, content);
        }
        return workbook.bytes();
    }

    private static byte[] zip() {
        return HostileFiles.good().bytes();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** A good workbook with every header of a kind changed. */
    private static byte[] changed(int signature, Consumer<ByteBuffer> change) {
        byte[] zip = zip();
        ByteBuffer all = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < zip.length - 46; i++) {
            if (all.getInt(i) == signature) {
                change.accept(all.slice(i, zip.length - i).order(ByteOrder.LITTLE_ENDIAN));
            }
        }
        return zip;
    }
}
