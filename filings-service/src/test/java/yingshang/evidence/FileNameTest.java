package yingshang.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "统计台账.pdf|统计台账.pdf",
                "Report.PDF|Report.PDF",
                "report|report.pdf",
                "report.pdf.exe|report.pdf.exe.pdf",
                "../../etc/passwd|passwd.pdf",
                "C:\\Users\\x\\台账.pdf|台账.pdf",
                "a<b>:c?.pdf|a_b__c_.pdf",
                "...pdf|pdf.pdf",
                "'  spaced   name .pdf '|spaced name.pdf",
                "'.hidden'|hidden.pdf",
                "'a/'|附件.pdf"
            })
    void a_name_is_fit_to_be_saved_and_ends_as_its_content_demands(String sent, String kept) {
        assertThat(FileName.of(sent, EvidenceType.PDF)).isEqualTo(kept);
    }

    @Test
    void nobody_sees_what_cannot_be_seen() {
        assertThat(FileName.of("invoice\u202Efdp.exe", EvidenceType.PDF)).isEqualTo("invoicefdp.exe.pdf");
        assertThat(FileName.of("a\0b\r\nSet-Cookie: x\u200B\uD800.pdf", EvidenceType.PDF))
                .isEqualTo("abSet-Cookie_ x.pdf");
    }

    @Test
    void a_long_name_is_cut_between_characters_and_keeps_its_end() {
        String kept = FileName.of("𠀀".repeat(300) + ".xlsx", EvidenceType.XLSX);
        assertThat(kept).endsWith(".xlsx");
        assertThat(kept.codePointCount(0, kept.length())).isEqualTo(200);
        assertThat(kept.codePoints().limit(195)).containsOnly("𠀀".codePointAt(0));
    }
}
