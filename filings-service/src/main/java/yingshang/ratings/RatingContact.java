package yingshang.ratings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Whom to ask again about a bad rating, and what they wrote; a row of its own, so that erasing is deleting. */
@Entity
@Immutable
class RatingContact {

    @Id
    private UUID rating;

    private String name;
    private String phone;
    private String comment;

    protected RatingContact() {}

    RatingContact(UUID rating, Contact contact) {
        this.rating = rating;
        this.name = contact.name();
        this.phone = contact.phone();
        this.comment = contact.comment();
    }

    UUID rating() {
        return rating;
    }

    RatingContactView view() {
        return new RatingContactView(name, phone, comment);
    }
}
