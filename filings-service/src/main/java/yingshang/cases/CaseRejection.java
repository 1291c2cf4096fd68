package yingshang.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One of the first rejected rows of an upload. */
@Entity
@Immutable
class CaseRejection {

    @Id
    private UUID id;

    private UUID upload;
    private long line;

    @Enumerated(EnumType.STRING)
    private CaseColumn field;

    @Enumerated(EnumType.STRING)
    private CaseRule rule;

    private String value;

    protected CaseRejection() {}

    CaseRejection(UUID upload, Rejection rejection) {
        this.id = UUID.randomUUID();
        this.upload = upload;
        this.line = rejection.row();
        this.field = rejection.column();
        this.rule = rejection.rule();
        this.value = rejection.value();
    }

    Rejection rejection() {
        return new Rejection(line, field, rule, value);
    }
}
