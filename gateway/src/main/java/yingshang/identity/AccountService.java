package yingshang.identity;

import static yingshang.identity.IdentityException.Reason.ACCOUNT_EXISTS;
import static yingshang.identity.IdentityException.Reason.ACCOUNT_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import yingshang.wire.Page;

/** Accounts: making, listing and recognising them. */
@ApplicationScoped
public class AccountService {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Clock clock;

    AccountService(AccountRepository accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Makes an account; refuses when the name is taken or a department account says not for whom it acts. */
    @Transactional
    public AccountView create(NewAccount wanted, String by) {
        if (accounts.named(wanted.name()).isPresent()) {
            throw new IdentityException(ACCOUNT_EXISTS);
        }
        Account account = new Account(wanted, passwords.hash(wanted.password()), clock.instant(), by);
        try {
            accounts.persistAndFlush(account);
        } catch (ConstraintViolationException taken) {
            throw new IdentityException(ACCOUNT_EXISTS);
        }
        return account.view();
    }

    /** One page of all accounts, by name. */
    @Transactional
    public Page<AccountView> list(int page, int size) {
        List<AccountView> items =
                accounts.inOrder(page, size).stream().map(Account::view).toList();
        return new Page<>(items, page, size, accounts.count());
    }

    /** The account of that name; refuses when there is none. */
    @Transactional
    public AccountView named(String name) {
        return accounts.named(name).map(Account::view).orElseThrow(() -> new IdentityException(ACCOUNT_UNKNOWN));
    }

    /** The account with its hash, for signing in. */
    @Transactional
    Optional<Account> find(String name) {
        return accounts.named(name);
    }

    /** Whether nobody at all can sign in yet. */
    @Transactional
    public boolean isEmpty() {
        return accounts.count() == 0;
    }
}
