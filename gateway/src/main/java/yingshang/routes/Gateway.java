package yingshang.routes;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the gateway. */
@QuarkusMain
public class Gateway {

    /** The framework's own check answers an unescaped target without a word; the {@link Door} escapes or refuses it. */
    public static final String OWN_CHECK_OFF = "vertx.disableURIValidation";

    /** Runs until the process is told to stop. */
    public static void main(String... arguments) {
        System.setProperty(OWN_CHECK_OFF, "true");
        Quarkus.run(arguments);
    }
}
