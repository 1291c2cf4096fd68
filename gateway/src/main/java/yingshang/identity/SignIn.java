package yingshang.identity;

import static yingshang.identity.IdentityException.Reason.ACCOUNT_CLOSED;
import static yingshang.identity.IdentityException.Reason.CODE_NEEDED;
import static yingshang.identity.IdentityException.Reason.PASSWORD_TEMPORARY;
import static yingshang.identity.IdentityException.Reason.SIGN_IN_CLOSED;
import static yingshang.identity.IdentityException.Reason.WRONG_CREDENTIALS;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** Whether somebody is who they say: their password and, where the account asks for it, a code. */
@ApplicationScoped
class SignIn {

    private final AccountService accounts;
    private final Passwords passwords;
    private final SecondFactorService secondFactor;
    private final SignInFailuresService failures;

    SignIn(
            AccountService accounts,
            Passwords passwords,
            SecondFactorService secondFactor,
            SignInFailuresService failures) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.secondFactor = secondFactor;
        this.failures = failures;
    }

    /** The account that may enter with these; refuses them, and any while signing in under the name is closed. */
    Account enter(Credentials credentials) {
        Account account = prove(credentials);
        if (account.isPasswordTemporary()) {
            throw new IdentityException(PASSWORD_TEMPORARY);
        }
        return account;
    }

    /** As {@link #enter}, but a temporary password will do: for who is about to change it. */
    Account prove(Credentials credentials) {
        refuseWhile(failures.closedFor(credentials.account()));
        Optional<Account> account = recognise(credentials);
        refuseWhile(failures.record(credentials.account(), account.isPresent()));
        Account proven = account.orElseThrow(() -> new IdentityException(WRONG_CREDENTIALS));
        if (proven.isClosed()) {
            throw new IdentityException(ACCOUNT_CLOSED);
        }
        return proven;
    }

    /** The account whose these are. An unknown name costs as much time as a wrong password. */
    private Optional<Account> recognise(Credentials credentials) {
        Optional<Account> account = accounts.find(credentials.account());
        boolean matches = passwords.matches(credentials.password(), account.map(Account::passwordHash));
        return account.filter(found -> matches).filter(found -> hasCode(found, credentials));
    }

    private boolean hasCode(Account account, Credentials credentials) {
        if (!account.hasSecondFactor()) {
            return true;
        }
        if (credentials.code() == null) {
            throw new IdentityException(CODE_NEEDED);
        }
        return secondFactor.use(credentials.account(), credentials.code());
    }

    private static void refuseWhile(Duration closed) {
        if (!closed.isZero()) {
            throw new IdentityException(SIGN_IN_CLOSED, closed);
        }
    }
}
