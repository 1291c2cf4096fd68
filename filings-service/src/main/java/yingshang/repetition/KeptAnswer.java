package yingshang.repetition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "repetition")
@IdClass(KeptAnswer.Key.class)
class KeptAnswer {

    @Id
    private String account;

    @Id
    private String key;

    private String route;
    private String fingerprint;
    private String answer;
    private Instant createdAt;

    protected KeptAnswer() {}

    KeptAnswer(Key key, String route, String fingerprint, String answer, Instant createdAt) {
        this.account = key.account();
        this.key = key.key();
        this.route = route;
        this.fingerprint = fingerprint;
        this.answer = answer;
        this.createdAt = createdAt;
    }

    boolean isTo(String itsRoute, String itsFingerprint) {
        return route.equals(itsRoute) && fingerprint.equals(itsFingerprint);
    }

    String answer() {
        return answer;
    }

    record Key(String account, String key) {}
}
