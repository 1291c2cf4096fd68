package yingshang.inspections;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.math.BigDecimal;
import java.util.UUID;

/** What an item was given by the two sides. */
@Entity
@IdClass(InspectionScore.Key.class)
class InspectionScore {

    @Id
    private UUID inspection;

    @Id
    private int item;

    private BigDecimal selfPoints;
    private String selfNote;
    private BigDecimal points;

    protected InspectionScore() {}

    InspectionScore(UUID inspection, int item) {
        this.inspection = inspection;
        this.item = item;
    }

    void assess(BigDecimal given, String note) {
        selfPoints = given;
        selfNote = note == null || note.isBlank() ? null : note;
    }

    void inspect(BigDecimal given) {
        points = given;
    }

    int item() {
        return item;
    }

    InspectionView.Score view(int possible) {
        return new InspectionView.Score(item, possible, selfPoints, selfNote, points);
    }

    record Key(UUID inspection, int item) {}
}
