package yingshang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords(new SettingsStub(null));

    @Test
    void a_hash_is_salted_and_recognises_its_password_only() {
        String hash = passwords.hash("correct horse");
        assertThat(hash).isNotEqualTo(passwords.hash("correct horse")).startsWith("$2a$10$");
        assertThat(passwords.matches("correct horse", Optional.of(hash))).isTrue();
        assertThat(passwords.matches("Correct horse", Optional.of(hash))).isFalse();
        assertThat(passwords.matches("correct horse", Optional.empty())).isFalse();
    }

    @Test
    void a_password_longer_than_bcrypt_reads_is_neither_hashed_nor_cut() {
        String cut = "x".repeat(72);
        String hash = passwords.hash(cut);
        assertThat(passwords.matches(cut + "y", Optional.of(hash))).isFalse();
        assertThatThrownBy(() -> passwords.hash(cut + "y")).isInstanceOf(IdentityException.class);
    }

    @Test
    void an_unknown_account_takes_as_long_as_a_wrong_password() {
        Optional<String> hash = Optional.of(passwords.hash("correct horse"));
        long wrong = fastest(hash);
        long unknown = fastest(Optional.empty());
        assertThat((double) unknown / wrong).isBetween(0.5, 2.0);
    }

    private long fastest(Optional<String> hash) {
        long best = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 8; attempt++) {
            long start = System.nanoTime();
            passwords.matches("wrong", hash);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}
