package yingshang.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yingshang.identity.IdentityException.Reason;

class FirstAccountTest {

    private final List<NewAccount> made = new ArrayList<>();

    @Test
    void an_empty_installation_gets_its_administrator() {
        start(true, "a password of ours", null);
        assertThat(made).hasSize(1).first().satisfies(account -> {
            assertThat(account.name()).isEqualTo("admin");
            assertThat(account.password()).isEqualTo("a password of ours");
            assertThat(account.roles()).isEqualTo(Set.of(Role.ADMIN));
        });
    }

    @Test
    void without_a_password_there_is_no_administrator() {
        start(true, null, null);
        assertThat(made).isEmpty();
    }

    @Test
    void where_there_are_accounts_the_password_is_not_looked_at() {
        start(false, "a password of ours", null);
        assertThat(made).isEmpty();
    }

    @Test
    void of_two_gateways_starting_side_by_side_one_makes_the_account() {
        start(true, "a password of ours", Reason.ACCOUNT_EXISTS);
        assertThat(made).isEmpty();
    }

    @Test
    void a_password_that_cannot_be_kept_stops_the_start() {
        assertThatThrownBy(() -> start(true, "a password of ours", Reason.PASSWORD_TOO_LONG))
                .isInstanceOf(IdentityException.class);
    }

    private void start(boolean empty, String password, Reason refusal) {
        AccountService accounts = new AccountService(null, null, null, null, null) {

            @Override
            public boolean isEmpty() {
                return empty;
            }

            @Override
            AccountView createFirst(NewAccount wanted) {
                if (refusal != null) {
                    throw new IdentityException(refusal);
                }
                made.add(wanted);
                return null;
            }
        };
        new FirstAccount(accounts, new SettingsStub(password)).create(new StartupEvent());
    }
}
