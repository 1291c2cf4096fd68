package yingshang.catalogue;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the catalogue before anything else starts; a faulty file fails the start. */
@Dependent
class CatalogueStart {

    /** The scheduler starts its jobs at PLATFORM_BEFORE; they must find the catalogue loaded. */
    private static final int BEFORE_THE_SCHEDULER = Interceptor.Priority.PLATFORM_BEFORE - 1;

    private final Catalogue catalogue;
    private final String framework;
    private final String reference;

    /**
     * @param framework directory of the framework in force: below {@code frameworks/} of the release, or anywhere on
     *     disk when it starts with a slash
     * @param reference directory of the reference data around it, likewise
     */
    CatalogueStart(
            Catalogue catalogue,
            @ConfigProperty(name = "yingshang.framework", defaultValue = "yingshang-18") String framework,
            @ConfigProperty(name = "yingshang.reference", defaultValue = "reference") String reference) {
        this.catalogue = catalogue;
        this.framework = framework;
        this.reference = reference;
    }

    void load(@Observes @Priority(BEFORE_THE_SCHEDULER) StartupEvent start) {
        catalogue.load(CatalogueFiles.read(
                directory(reference), directory(framework.startsWith("/") ? framework : "frameworks/" + framework)));
        Log.infof(
                "catalogue: framework %s, edition %d",
                framework, catalogue.current().edition());
    }

    /** Opens the files of a directory by their names; null for one that is not there. */
    static Function<String, InputStream> directory(String path) {
        if (path.startsWith("/")) {
            return name -> onDisk(Path.of(path, name));
        }
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return name -> loader.getResourceAsStream(path + "/" + name);
    }

    private static InputStream onDisk(Path file) {
        try {
            return Files.exists(file) ? Files.newInputStream(file) : null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }
}
