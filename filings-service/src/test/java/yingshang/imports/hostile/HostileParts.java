package yingshang.imports.hostile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import yingshang.imports.file.Xlsx;

/** What XML can do to its readers, in every part that is read. */
final class HostileParts {

    private static final int LARGE = 5_000_000;

    private static final List<String> PARTS =
            List.of(Xlsx.TYPES, Xlsx.WORKBOOK, "xl/_rels/workbook.xml.rels", Xlsx.STRINGS, "xl/styles.xml", Xlsx.SHEET);

    private HostileParts() {}

    static void add(HostileFiles all) {
        Map<String, Supplier<byte[]>> attacks = attacks();
        for (String part : PARTS) {
            attacks.forEach((name, content) -> all.add(
                    name + " in " + part,
                    () -> HostileFiles.good().with(part, content.get()).bytes()));
            all.add("no " + part, () -> HostileFiles.good().without(part).bytes());
        }
    }

    private static Map<String, Supplier<byte[]>> attacks() {
        Map<String, Supplier<byte[]>> attacks = new LinkedHashMap<>();
        attacks.put("a billion laughs", () -> laughs().getBytes(StandardCharsets.UTF_8));
        attacks.put("a file as entity", text("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>"));
        attacks.put("an address as document type", text("<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\"><x/>"));
        attacks.put("a parameter entity", text("<!DOCTYPE x [<!ENTITY % a SYSTEM \"http://127.0.0.1:1/x\"> %a;]><x/>"));
        attacks.put("elements within elements", () -> large("", "<x>", ""));
        attacks.put("a long attribute", () -> large("<x a=\"", "a", "\"/>"));
        attacks.put("a long text", () -> large("<sst><si><t>", "a", "</t></si></sst>"));
        attacks.put("a long comment", () -> large("<x><!--", "a", "--></x>"));
        attacks.put("a long name", () -> large("<x", "a", "/>"));
        attacks.put("many attributes", () -> attributes().getBytes(StandardCharsets.UTF_8));
        attacks.put("much character data", () -> large("<sst><si><t>", "<![CDATA[<<<<<<<<]]>", "</t></si></sst>"));
        attacks.put(
                "utf-16", () -> "<?xml version=\"1.0\" encoding=\"UTF-16\"?><x/>".getBytes(StandardCharsets.UTF_16));
        attacks.put("another encoding", () -> "<?xml version=\"1.0\" encoding=\"IBM037\"?><x/>"
                .getBytes(Charset.forName("IBM037")));
        attacks.put("an unknown encoding", text("<?xml version=\"1.0\" encoding=\"none-such\"?><x/>"));
        attacks.put("no end", text("<x><y>"));
        attacks.put("nothing", text(""));
        attacks.put("an unknown namespace", text("<a:x/>"));
        attacks.put("broken utf-8", () -> new byte[] {'<', 'x', '>', (byte) 0xC3, (byte) 0x28, '<', '/', 'x', '>'});
        return attacks;
    }

    private static Supplier<byte[]> text(String text) {
        return () -> text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] large(String before, String again, String after) {
        return (before + HostileFiles.repeated(again, LARGE / again.length()) + after).getBytes(StandardCharsets.UTF_8);
    }

    private static String laughs() {
        StringBuilder type = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            type.append("<!ENTITY l").append(i).append(" \"");
            type.append(HostileFiles.repeated("&l" + (i - 1) + ";", 10)).append("\">");
        }
        return type.append("]><x>&l11;</x>").toString();
    }

    private static String attributes() {
        StringBuilder tag = new StringBuilder("<x");
        for (int i = 0; i < 20_000; i++) {
            tag.append(" a").append(i).append("=\"\"");
        }
        return tag.append("/>").toString();
    }
}
