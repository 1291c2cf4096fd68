package yingshang.identity;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Says at the door who is asking, and puts it into words that the services believe. */
@ApplicationScoped
public class Doorkeeper {

    private final Recognition recognition;
    private final InnerTokens innerTokens;

    Doorkeeper(Recognition recognition, InnerTokens innerTokens) {
        this.recognition = recognition;
        this.innerTokens = innerTokens;
    }

    /**
     * Who is asking; for requests that {@linkplain Recognition#showsAnything show something}. Fails with an
     * AuthenticationFailedException when that is not good. The framework's own way would answer a failure itself.
     */
    public Uni<Recognised> recognise(RoutingContext request) {
        Context here = Vertx.currentContext();
        return recognition.of(request).emitOn(command -> here.runOnContext(back -> command.run()));
    }

    /** What the services are told about somebody, for the header {@code Authorization}. */
    public String introduce(Recognised recognised) {
        return "Bearer " + innerTokens.of(recognised.caller());
    }
}
