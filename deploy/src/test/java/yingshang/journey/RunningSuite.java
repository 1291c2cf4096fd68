package yingshang.journey;

import static io.restassured.RestAssured.given;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A suite to send requests to: one of our own that is gone afterwards, or one that runs already. */
public final class RunningSuite implements AutoCloseable {

    private static final List<String> PEOPLE = List.of("clerk", "reviewer", "task-force", "evaluator");

    private final Launcher launcher;
    private final String url;
    private final String password;

    private RunningSuite(Launcher launcher, String url, String password) {
        this.launcher = launcher;
        this.url = url;
        this.password = password;
    }

    /** The one that {@code fuzz.url} names, otherwise a new one in {@code directory}; with an account for each role. */
    public static RunningSuite ownOrNamed(Path directory) throws Exception {
        String named = System.getProperty("fuzz.url");
        RunningSuite suite =
                named == null ? started(directory) : new RunningSuite(null, named, System.getProperty("fuzz.password"));
        new People(suite.url).join(suite.password);
        return suite;
    }

    private static RunningSuite started(Path directory) throws Exception {
        Launcher launcher = new Launcher(directory);
        launcher.start("Yingshang is running");
        return new RunningSuite(launcher, launcher.url(), launcher.secret("admin-password"));
    }

    /** Where its gateway is. */
    public String url() {
        return url;
    }

    /** A fresh access token of each account that can still sign in. */
    public List<String> tokens() {
        List<String> tokens = new ArrayList<>();
        PEOPLE.forEach(name -> add(tokens, name, People.PASSWORD));
        add(tokens, "admin", password);
        return tokens;
    }

    private void add(List<String> tokens, String account, String secret) {
        String token = given().baseUri(url)
                .contentType("application/json")
                .body(Map.of("account", account, "password", secret))
                .post("/api/v1/tokens")
                .path("accessToken");
        if (token != null) {
            tokens.add(token);
        }
    }

    @Override
    public void close() throws Exception {
        if (launcher != null) {
            launcher.clear();
        }
    }
}
