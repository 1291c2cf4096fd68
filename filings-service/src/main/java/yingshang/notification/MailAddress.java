package yingshang.notification;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/** The mailbox of a department, of its head, or of a role. Written by {@link MailAddressRepository#keep}. */
@Entity
@Immutable
class MailAddress {

    @EmbeddedId
    private Key key;

    private String address;
    private String setBy;
    private Instant setAt;

    protected MailAddress() {}

    String address() {
        return address;
    }

    MailAddressView view() {
        return new MailAddressView(key.kind(), key.code(), address, setBy, setAt);
    }

    /** Whose mailbox it is. */
    @Embeddable
    record Key(@Enumerated(EnumType.STRING) Kind kind, String code) {}

    @Schema(name = "MailRecipientKind")
    enum Kind {
        @JsonProperty("department")
        DEPARTMENT,
        /** The head of a department. */
        @JsonProperty("head")
        HEAD,
        @JsonProperty("role")
        ROLE;

        /** How a kind is written. */
        static final String FORM = "department|head|role";

        /** Reads a kind written as in {@link #FORM}. */
        static Kind parse(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
