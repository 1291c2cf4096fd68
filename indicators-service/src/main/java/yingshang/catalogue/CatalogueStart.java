package yingshang.catalogue;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.InputStream;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the catalogue before anything else starts; a faulty file fails the start. */
@Dependent
class CatalogueStart {

    /** The scheduler starts its jobs at PLATFORM_BEFORE; they must find the catalogue loaded. */
    private static final int BEFORE_THE_SCHEDULER = Interceptor.Priority.PLATFORM_BEFORE - 1;

    private final Catalogue catalogue;
    private final String framework;

    /** @param framework directory of the framework in force, below {@code frameworks/} */
    CatalogueStart(
            Catalogue catalogue,
            @ConfigProperty(name = "yingshang.framework", defaultValue = "yingshang-18") String framework) {
        this.catalogue = catalogue;
        this.framework = framework;
    }

    void load(@Observes @Priority(BEFORE_THE_SCHEDULER) StartupEvent start) {
        catalogue.load(CatalogueFiles.read(directory("reference"), directory("frameworks/" + framework)));
        Log.infof(
                "catalogue: framework %s, edition %d",
                framework, catalogue.current().edition());
    }

    private static Function<String, InputStream> directory(String path) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return name -> loader.getResourceAsStream(path + "/" + name);
    }
}
