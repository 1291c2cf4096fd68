package yingshang.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the suite with demonstration data: one for all tests that ask for it, started for the first and gone
 * after the last. {@code -Dconsole.url} names one that runs already, {@code -Dconsole.accounts} a file of its accounts.
 */
final class Demonstration implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Suite.class;
    }

    @Override
    public Suite resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Suite.class, key -> open(), Suite.class);
    }

    private static Suite open() {
        try {
            String named = System.getProperty("console.url");
            return named == null ? started() : new Suite(null, named, Files.readString(Path.of(accountsFile())));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static String accountsFile() {
        return System.getProperty("console.accounts", "../data/secrets/demo-accounts.json");
    }

    private static Suite started() throws IOException {
        Launcher launcher = new Launcher(Files.createTempDirectory("yingshang-demonstration-"));
        try {
            launcher.start("Demonstration data is loaded", "--demo");
            return new Suite(launcher, launcher.url(), launcher.secret("demo-accounts.json"));
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A suite with demonstration data. */
    static final class Suite implements AutoCloseable {

        private final Launcher launcher;
        private final String url;
        private final Map<String, String> passwords = new HashMap<>();

        private Suite(Launcher launcher, String url, String accounts) throws IOException {
            this.launcher = launcher;
            this.url = url;
            for (JsonNode account : new ObjectMapper().readTree(accounts)) {
                passwords.put(
                        account.get("name").asText(), account.get("password").asText());
            }
        }

        String url() {
            return url;
        }

        /** Password of an account of deploy/demo/accounts.mjs. */
        String password(String account) {
            return passwords.get(account);
        }

        /** Whether it was started by us, so that we know its secrets. */
        boolean isOwn() {
            return launcher != null;
        }

        String secret(String name) {
            return launcher.secret(name);
        }

        /** A second process of its gateway. */
        OtherDoor otherDoor() throws Exception {
            return launcher.otherDoor();
        }

        @Override
        public void close() throws Exception {
            if (launcher != null) {
                launcher.remove();
            }
        }
    }
}
