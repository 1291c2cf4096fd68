package yingshang.publication.recomputation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import yingshang.intake.Accepted;

class ReportBookTest {

    private static final ReportHeading HEADING = new ReportHeading(4, "final", 3, "=a wrong value");

    @Test
    void has_a_sheet_for_each_dimension_and_for_inputs_targets_and_reductions() throws IOException {
        try (ReadableWorkbook book = book(EditionResults.of(SampleInputs.shipped()))) {
            assertThat(book.getSheets().map(Sheet::getName))
                    .containsExactly(
                            "说明 About",
                            "总体 Overall",
                            "企业全生命周期",
                            "投资便利度和吸引力",
                            "政府监管与服务",
                            "目标 Targets",
                            "压减 Reductions",
                            "事项 Service items",
                            "区间 Intervals",
                            "数据 Inputs");
            List<Row> overall = book.findSheet("总体 Overall").orElseThrow().read();
            assertThat(overall.get(0).getCellText(9)).isEqualTo("得分");
            assertThat(overall.get(1).getCellText(9)).isEqualTo("Score");
            assertThat(overall.get(2).getCell(9).getType()).isEqualTo(CellType.NUMBER);
            assertThat(overall).hasSize(2 + 3 * 2 * 4);
        }
    }

    @Test
    void runs_nothing_of_what_was_typed() throws IOException {
        List<Accepted> measurements = List.of(new Accepted(
                SampleInputs.shipped().measurements().get(0).measurement(), new java.util.UUID(1, 1), "=1+1"));
        EditionResults results = EditionResults.of(SampleInputs.with(measurements));
        try (ReadableWorkbook book = book(results)) {
            for (Sheet sheet : book.getSheets().toList()) {
                for (Row row : sheet.read()) {
                    row.stream().filter(cell -> cell != null).forEach(cell -> assertThat(cell.getType())
                            .as("%s", cell)
                            .isNotEqualTo(CellType.FORMULA));
                }
            }
        }
        assertThat(new String(CsvText.write(MeasurementTable.of(measurements)), StandardCharsets.UTF_8))
                .contains(",'=1+1,");
    }

    private static ReadableWorkbook book(EditionResults results) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(ReportBook.of(results, HEADING)));
    }
}
