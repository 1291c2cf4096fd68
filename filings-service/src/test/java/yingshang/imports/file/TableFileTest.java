package yingshang.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.imports.file.FileException.Reason;

class TableFileTest {

    @TempDir
    Path directory;

    @Test
    void reads_every_kind_of_cell_of_a_workbook() {
        byte[] workbook = Xlsx.of("""
                        <row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3"><v>0.30000000000000004</v></c>
                        <c r="D3" s="1"><v>0.125</v></c><c r="E3" s="2"><v>44409</v></c><c r="F3" t="b"><v>1</v></c>
                        <c r="G3" t="e"><v>#REF!</v></c><c r="H3"><f>1+1</f><v>2</v></c>
                        <c r="I3" t="inlineStr"><is><r><t> a</t></r><r><t>b </t></r><rPh><t>x</t></rPh></is></c>
                        <c r="J3" s="3"><v>5</v></c><c r="K3" t="d"><v>2021-08-01</v></c></row>
                        <row r="7"><c t="str"><v>k</v></c><c><v>1E-3</v></c></row>
                        """)
                .with(Xlsx.STRINGS, "<sst><si><t>x</t></si><si><t>one_x000D_\ntwo</t></si></sst>")
                .with("xl/styles.xml", """
                        <styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-804]yyyy&quot;年&quot;m"/>
                        <numFmt numFmtId="171" formatCode="General&quot;days&quot;"/></numFmts>
                        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
                        <cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>
                        </styleSheet>
                        """)
                .bytes();
        List<Line> lines = lines(workbook, 0);
        assertThat(lines).extracting(Line::number).containsExactly(3, 7);
        assertThat(lines.get(0).cells())
                .containsExactly(
                        new Cell(Cell.Kind.TEXT, "one\r\ntwo"),
                        Cell.EMPTY,
                        new Cell(Cell.Kind.NUMBER, "0.3"),
                        new Cell(Cell.Kind.PERCENT, "0.125"),
                        new Cell(Cell.Kind.DATE, "44409"),
                        new Cell(Cell.Kind.BOOLEAN, "1"),
                        new Cell(Cell.Kind.ERROR, "#REF!"),
                        new Cell(Cell.Kind.FORMULA, ""),
                        new Cell(Cell.Kind.TEXT, "ab"),
                        new Cell(Cell.Kind.NUMBER, "5"),
                        new Cell(Cell.Kind.DATE, "2021-08-01"));
        assertThat(lines.get(1).cells())
                .containsExactly(new Cell(Cell.Kind.TEXT, "k"), new Cell(Cell.Kind.NUMBER, "0.001"));
    }

    @Test
    void marks_the_rows_that_merged_ranges_touch() {
        byte[] workbook = Xlsx.of("")
                .with(
                        Xlsx.SHEET,
                        "<worksheet><sheetData>" + Xlsx.row(1, "a") + Xlsx.row(2, "b") + Xlsx.row(4, "c")
                                + "</sheetData><mergeCells><mergeCell ref=\"B2:B3\"/></mergeCells></worksheet>")
                .bytes();
        assertThat(lines(workbook, 0)).extracting(Line::merged).containsExactly(false, true, false);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ','", "UTF-8, ;", "GB18030, ','", "GB18030, '\t'", "UTF-16, '\t'", "UTF-16LE, ','"})
    void reads_csv_in_the_encodings_and_with_the_separators_that_programs_write(String charset, String separator) {
        String mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
        String text = mark + "地区代码,填报值,\"说明\n理由\"\r\n\r\n370306,12.5,\"是,\"\"否\"\"\"\r\n".replace(",", separator);
        List<Line> lines = lines(text.getBytes(Charset.forName(charset)), ",;\t".indexOf(separator));
        assertThat(lines).extracting(Line::number).containsExactly(1, 2, 3);
        assertThat(lines.get(0).cell(0).text()).isEqualTo("地区代码");
        assertThat(lines.get(1).isBlank()).isTrue();
        assertThat(lines.get(2).cell(2).text()).isEqualTo("是" + separator + "\"否\"");
        assertThat(lines.get(2).cell(9)).isEqualTo(Cell.EMPTY);
    }

    @Test
    void drops_the_mark_of_utf_8() {
        assertThat(lines("\uFEFFa,b\n".getBytes(StandardCharsets.UTF_8), 0)
                        .get(0)
                        .cell(0)
                        .text())
                .isEqualTo("a");
    }

    @Test
    void reads_the_rows_of_json_with_their_numbers_as_written() {
        List<Line> lines = lines(
                " {\"rows\":[{\"scenario\":\"s\",\"region\":\"r\",\"value\":12.50},{\"value\":true,\"special\":[[]]}]}"
                        .getBytes(StandardCharsets.UTF_8),
                0);
        assertThat(lines).extracting(Line::number).containsExactly(0, 1, 2);
        assertThat(lines.get(1).cells().subList(0, 4))
                .containsExactly(
                        new Cell(Cell.Kind.TEXT, "r"),
                        new Cell(Cell.Kind.TEXT, "s"),
                        Cell.EMPTY,
                        new Cell(Cell.Kind.NUMBER, "12.50"));
        assertThat(lines.get(2).cell(3).kind()).isEqualTo(Cell.Kind.BOOLEAN);
        assertThat(lines.get(2).cell(4).kind()).isEqualTo(Cell.Kind.NESTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{}",
                "{\"rows\":{}}",
                "{\"rows\":[1]}",
                "{\"rows\":[{\"colour\":1}]}",
                "{\"rows\":[{\"value\":1,\"value\":2}]}",
                "{\"rows\":[]} x",
                "{\"rows\":[],\"more\":1}"
            })
    void says_where_json_has_another_shape(String json) {
        refused(Reason.JSON_SHAPE, json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tells_old_encrypted_and_foreign_files_apart() throws IOException {
        byte[] ole = new byte[4096];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, ole, 0, 4);
        refused(Reason.OLD_SPREADSHEET, ole);
        byte[] name = "EEncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, ole, 1000, name.length);
        refused(Reason.ENCRYPTED, ole);
        refused(Reason.UNKNOWN_FORMAT, new byte[] {1, 0, 2});
        refused(Reason.UNKNOWN_FORMAT, new byte[] {'a', (byte) 0xFF, (byte) 0xFF});
        refused(Reason.UNKNOWN_FORMAT, Xlsx.of("").without(Xlsx.TYPES).bytes());
        refused(
                Reason.MACROS,
                Xlsx.of("")
                        .with(
                                Xlsx.TYPES,
                                "<Types><Override ContentType=\"application/x.macroEnabled.main+xml\"/></Types>")
                        .bytes());
    }

    @Test
    void refuses_a_workbook_with_one_bit_changed() {
        byte[] workbook = Xlsx.of(Xlsx.row(1, "12345")).bytes();
        int found = new String(workbook, StandardCharsets.ISO_8859_1).indexOf("sheet1.xml") + 40;
        workbook[found] ^= 1;
        assertThatThrownBy(() -> lines(workbook, 0)).isInstanceOf(FileException.class);
    }

    @Test
    void refuses_what_would_not_fit_into_memory() {
        refused(
                Reason.TOO_MUCH,
                Xlsx.of("").with("xl/media/x", new byte[20_000_000]).bytes());
        refused(
                Reason.TOO_MUCH,
                Xlsx.of("<row r=\"" + "1".repeat(300_000) + "\"/>").bytes());
        refused(Reason.TOO_MUCH, Xlsx.of("<a>".repeat(100)).bytes());
        refused(
                Reason.TOO_MUCH,
                Xlsx.of(Xlsx.row(1, "<![CDATA[<<<<]]>".repeat(9_000))).bytes());
        refused(
                Reason.DAMAGED,
                Xlsx.of("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>")
                        .bytes());
        refused(
                Reason.DAMAGED,
                Xlsx.of("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>").bytes());
        refused(Reason.DAMAGED, Xlsx.of("<row r=\"4000000000\"/>").bytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE worksheet [<!ENTITY a \"aaaaaaaaaa\">]><worksheet><sheetData>&a;</sheetData></worksheet>",
                "<!DOCTYPE worksheet SYSTEM \"file:///etc/passwd\"><worksheet/>",
                "<worksheet><sheetData>&unknown;</sheetData></worksheet>",
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet/>",
                "<?xml version=\"1.0\" encoding=\"IBM037\"?><worksheet/>",
                "<worksheet><sheetData><row r=\"1\">",
                ""
            })
    void refuses_xml_with_entities_other_encodings_or_no_end(String sheet) {
        refused(Reason.DAMAGED, Xlsx.of("").with(Xlsx.SHEET, sheet).bytes());
    }

    @Test
    void a_claimed_billion_of_rows_is_not_believed() {
        byte[] workbook = Xlsx.of("")
                .with(
                        Xlsx.SHEET,
                        "<worksheet><dimension ref=\"A1:XFD1048576\"/><sheetData>" + Xlsx.row(1_048_576, "a")
                                + "</sheetData></worksheet>")
                .bytes();
        assertThat(lines(workbook, 0)).hasSize(1);
    }

    private void refused(Reason reason, byte[] bytes) {
        assertThatThrownBy(() -> lines(bytes, 0))
                .isInstanceOfSatisfying(FileException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    private List<Line> lines(byte[] bytes, int table) {
        Path path = directory.resolve("file");
        try {
            Files.write(path, bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        List<Line> lines = new ArrayList<>();
        try (TableFile file = TableFile.open(path)) {
            file.tables().get(table).read(lines::add);
        }
        return lines;
    }
}
