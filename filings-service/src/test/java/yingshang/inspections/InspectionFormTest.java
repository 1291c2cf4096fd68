package yingshang.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The forms as they ship, and what is refused as a form. */
class InspectionFormTest {

    private static final String FORMS = "code\tzh\ten\tdocument\tclause\n";
    private static final String ITEMS = "form\tnumber\tpoints\tzh\ten\n";

    /** Number and points of every item, as 周政办字〔2021〕33号 has them in its annexes 6, 7 and 8. */
    @Test
    void the_three_forms_have_the_numbers_and_weights_of_their_source_and_total_100() {
        List<InspectionFormView> forms = new InspectionForms().all();
        assertThat(forms)
                .extracting(InspectionFormView::code)
                .containsExactly("town-centre", "village-station", "partner-outlet");
        assertThat(points(forms.get(0)))
                .containsExactly(
                        2, 2, 5, 1, 1, 5, 2, 2, 2, 2, 3, 10, 6, 5, 2, 2, 2, 2, 5, 5, 5, 2, 2, 1, 2, 2, 2, 2, 2, 1, 2, 2,
                        2, 2, 2, 3);
        assertThat(points(forms.get(1))).containsExactly(10, 10, 5, 2, 10, 3, 5, 5, 15, 5, 10, 10, 5, 2, 3);
        assertThat(points(forms.get(2))).containsExactly(15, 15, 10, 10, 10, 10, 10, 10, 10);
        assertThat(forms).allSatisfy(form -> {
            assertThat(form.total()).isEqualTo(100);
            assertThat(points(form).stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
            assertThat(form.document()).isEqualTo("周政办字〔2021〕33号");
            assertThat(form.items()).extracting(InspectionFormView.Item::text).doesNotHaveDuplicates();
        });
    }

    @Test
    void a_faulty_file_is_refused_with_all_its_faults() {
        assertThatThrownBy(() -> read(
                        FORMS + "a\t甲\tA\tdoc\t1\nb\t乙\tB\tdoc\n",
                        ITEMS + "a\t1\t60\t项\titem\na\t3\t40\t项\titem\na\t2\t0\t项\titem\nc\t1\t100\t项\titem\n"))
                .isInstanceOf(InspectionException.class)
                .hasMessageContaining("inspection-items.tsv:3: the next number is 2")
                .hasMessageContaining("inspection-items.tsv:4: points must be from 1 to 99")
                .hasMessageContaining("inspection-items.tsv:5: points must be from 1 to 99")
                .hasMessageContaining("inspection-forms.tsv:3: must have 5 fields")
                .hasMessageContaining("inspection-forms.tsv:2: totals 60 points, not 100")
                .hasMessageContaining("there is no form c");
        assertThatThrownBy(() -> read("code\tzh\n", ITEMS))
                .hasMessageContaining("inspection-forms.tsv:1: header must be");
        InputStream latin = new ByteArrayInputStream(new byte[] {(byte) 0xff});
        assertThatThrownBy(() -> FormFile.read(latin, stream(ITEMS))).hasMessageContaining("not UTF-8");
    }

    private static List<Integer> points(InspectionFormView form) {
        return form.items().stream().map(InspectionFormView.Item::points).toList();
    }

    private static List<InspectionFormView> read(String forms, String items) {
        return FormFile.read(stream(forms), stream(items));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
