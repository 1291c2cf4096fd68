package yingshang.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import yingshang.assignment.AssignmentFile.Row;

class AssignmentFileTest {

    private static final String HEADER = "department\tindicator\tregion\trole\tdocument\tclause\n";

    @Test
    void the_delivered_file_has_one_lead_for_each_of_the_eighteen_indicators() {
        List<Row> rows =
                AssignmentFile.read("assignments.tsv", getClass().getResourceAsStream("/reference/assignments.tsv"));
        assertThat(rows).hasSize(231);
        assertThat(rows.stream().filter(Row::leads).map(row -> row.place().indicator()))
                .hasSize(18)
                .doesNotHaveDuplicates();
        assertThat(rows)
                .filteredOn(Row::leads)
                .filteredOn(row -> row.place().indicator().equals("getting-electricity"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.department()).isEqualTo("power-supply-centre");
                    assertThat(row.place().region()).isEqualTo("370306");
                    assertThat(row.document()).isEqualTo("周政字〔2021〕22号");
                    assertThat(row.clause()).startsWith("3.1, ");
                });
    }

    @Test
    void names_every_fault_by_line_and_column() {
        assertThatThrownBy(() -> read(HEADER
                        + "tax-bureau\tpaying-taxes\t370306\tlead\td\tc\n"
                        + "finance-bureau\tpaying-taxes\t370306\tlead\td\tc\n"
                        + "tax-bureau\tpaying-taxes\t370306\tresponsible\td\tc\n"
                        + "Tax\tpaying-taxes\t3703\tboss\td\t\n"
                        + "tax-bureau\tpaying-taxes\n"))
                .isInstanceOfSatisfying(AssignmentException.class, broken -> assertThat(broken.about())
                        .containsExactly(
                                "a.tsv:3:role: has a lead already: paying-taxes 370306",
                                "a.tsv:4:department: is assigned there twice: tax-bureau",
                                "a.tsv:5:department: must be written as [a-z0-9-]+",
                                "a.tsv:5:region: must be written as \\d{6}",
                                "a.tsv:5:role: must be written as lead|responsible",
                                "a.tsv:5:clause: must be written as \\P{Cntrl}+",
                                "a.tsv:6:: must have 6 fields"));
    }

    @Test
    void refuses_another_header_an_empty_file_and_another_encoding() {
        assertThatThrownBy(() -> read("department\trole\n")).hasMessageContaining("a.tsv:1:: header must be");
        assertThatThrownBy(() -> read("")).hasMessageContaining("a.tsv:1:: header must be");
        assertThatThrownBy(() ->
                        read(HEADER + "tax-bureau\tpaying-taxes\t370306\tlead\t文号\tc\n", Charset.forName("GB18030")))
                .hasMessageContaining("a.tsv:0:: not UTF-8");
    }

    private static List<Row> read(String text) {
        return read(text, StandardCharsets.UTF_8);
    }

    private static List<Row> read(String text, Charset charset) {
        return AssignmentFile.read("a.tsv", new ByteArrayInputStream(text.getBytes(charset)));
    }
}
