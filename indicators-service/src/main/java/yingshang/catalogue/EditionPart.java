package yingshang.catalogue;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** A row of a framework edition, which never changes; {@code sequence} keeps the order of the file. */
@MappedSuperclass
abstract class EditionPart {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "edition_part_seq")
    private Long id;

    private int edition;
    private int sequence;

    EditionPart() {}

    EditionPart(int edition, int sequence) {
        this.edition = edition;
        this.sequence = sequence;
    }
}
