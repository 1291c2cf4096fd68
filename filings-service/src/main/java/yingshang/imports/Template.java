package yingshang.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import yingshang.filing.Form;
import yingshang.indicators.Framework;
import yingshang.indicators.Special;

/** Writes the workbook that a department fills in: the sheet for figures, instructions, and what it was made for. */
final class Template {

    /** Name of the hidden sheet that says what the template was made for: keys in its first column, values beside. */
    static final String MARKS = "yingshang";

    /** Written and read under this key of {@link #MARKS}; another version may have other columns. */
    static final String VERSION_KEY = "template";

    static final String VERSION = "1";
    static final String ROUND_KEY = "round";
    static final String DEPARTMENT_KEY = "department";

    private static final int INSTRUCTIONS = 7;
    private static final double WIDE = 100;

    private final Form form;
    private final Framework framework;
    private final Language language;

    Template(Form form, Framework framework, Language language) {
        this.form = form;
        this.framework = framework;
        this.language = language;
    }

    /** The workbook as a file. */
    byte[] write() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Workbook workbook = new Workbook(out, MARKS, "1.0");
            FormSheet.write(workbook.newWorksheet(language.text("sheet")), form, framework, language, title());
            instructions(workbook.newWorksheet(language.text("instructions")));
            marks(workbook.newWorksheet(MARKS));
            workbook.finish();
            return OpenProtection.without(out.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String title() {
        String department = language.name(framework.departments().get(form.department()), form.department());
        String title = String.join(
                "    ",
                language.text("title"),
                language.text("department") + " " + department,
                language.text("period") + " " + form.round().period());
        return form.round().demonstration() ? title + "    " + language.text("demonstration") : title;
    }

    private void instructions(Worksheet sheet) {
        sheet.width(0, WIDE);
        sheet.width(1, FormSheet.USUAL_WIDTH);
        sheet.width(2, WIDE / 2);
        sheet.value(0, 0, language.text("how"));
        sheet.style(0, 0).bold().fontSize(14).set();
        for (int i = 1; i <= INSTRUCTIONS; i++) {
            sheet.value(i, 0, i + ". " + language.text("how." + i));
            sheet.style(i, 0).wrapText(true).verticalAlignment("top").set();
        }
        int row = INSTRUCTIONS + 2;
        sheet.value(row, 0, language.text("special.title"));
        sheet.value(row, 1, language.text("special.code"));
        sheet.value(row, 2, language.text("special.meaning"));
        sheet.range(row, 0, row, 2).style().bold().fillColor(FormSheet.HEADING).set();
        for (Special special : Special.values()) {
            int its = row + 1 + special.ordinal();
            sheet.value(its, 0, language.text("special." + special));
            sheet.value(its, 1, SpecialWords.code(special));
            sheet.value(its, 2, language.text("special." + special + ".meaning"));
        }
        sheet.setFitToPage(true);
        FormSheet.lock(sheet);
    }

    private void marks(Worksheet sheet) {
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        int row = 0;
        for (Map.Entry<String, String> mark : List.of(
                Map.entry(VERSION_KEY, VERSION),
                Map.entry(ROUND_KEY, form.round().id().toString()),
                Map.entry(DEPARTMENT_KEY, form.department()))) {
            sheet.value(row, 0, mark.getKey());
            sheet.value(row, 1, mark.getValue());
            row++;
        }
        FormSheet.lock(sheet);
    }
}
