package yingshang.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import yingshang.cases.Statistic;

/** From which figure of which upload of cases the value of an entry was taken over. */
@Embeddable
record Origin(
        @Column(name = "source_upload") UUID upload,

        @Enumerated(EnumType.STRING) @Column(name = "source_statistic")
        Statistic statistic) {}
