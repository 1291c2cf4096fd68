package yingshang.identity;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;

/** The first administrator of an installation, made when there is no account at all. */
@ApplicationScoped
class FirstAccount {

    private final AccountService accounts;
    private final IdentitySettings settings;

    FirstAccount(AccountService accounts, IdentitySettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    void create(@Observes StartupEvent started) {
        if (!accounts.isEmpty()) {
            return;
        }
        settings.adminPassword()
                .ifPresentOrElse(
                        this::create,
                        () -> Log.warn("there is no account and no YINGSHANG_ADMIN_PASSWORD: nobody can sign in"));
    }

    private void create(String password) {
        try {
            accounts.createFirst(new NewAccount("admin", password, Set.of(Role.ADMIN), null, List.of()));
            Log.info("the account admin was created");
        } catch (IdentityException refused) {
            if (refused.reason() != IdentityException.Reason.ACCOUNT_EXISTS) {
                throw refused;
            }
            Log.info("another gateway created the account admin");
        }
    }
}
