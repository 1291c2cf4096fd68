package yingshang.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A document as stored. */
@Entity
@Table(name = "document")
class DocumentRow implements ReferenceRow<DocumentView> {

    @Id
    private String number;

    @Column(name = "title_zh")
    private String titleZh;

    @Column(name = "title_en")
    private String titleEn;

    private String issuer;
    private String region;
    private LocalDate issued;

    @Version
    private int version;

    DocumentRow() {}

    DocumentRow(DocumentView document) {
        number = document.number();
        revise(document);
    }

    @Override
    public final void revise(DocumentView document) {
        titleZh = document.title().zh();
        titleEn = document.title().en();
        issuer = document.issuer();
        region = document.region();
        issued = document.issued();
    }

    @Override
    public DocumentView view() {
        return new DocumentView(number, new Text(titleZh, titleEn), issuer, region, issued);
    }
}
