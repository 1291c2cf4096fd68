package yingshang.catalogue;

import static yingshang.catalogue.CatalogueException.Reason.EDITION_REPLACED;
import static yingshang.catalogue.CatalogueException.Reason.UNKNOWN_EDITION;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What is measured and against what: the framework in force and the reference data around it. Loaded at start and read
 * from memory.
 */
@ApplicationScoped
public class Catalogue {

    private final LoadingService loading;
    private final EditionService editions;
    private final Map<Integer, Framework> known = new ConcurrentHashMap<>();
    private volatile CatalogueContents contents;

    Catalogue(LoadingService loading, EditionService editions) {
        this.loading = loading;
        this.editions = editions;
    }

    /** The framework edition in force: one immutable value, until a start or EDITION_REPLACED brings another. */
    public Framework current() {
        return contents().framework();
    }

    /**
     * The edition numbered {@code number}, whether in force or not.
     *
     * @throws CatalogueException UNKNOWN_EDITION
     */
    public Framework edition(int number) {
        Framework held = known.get(number);
        if (held == null) {
            held = editions.edition(number).orElseThrow(() -> unknownEdition(number));
            known.put(number, held);
        }
        return held;
    }

    /**
     * Notes that results rest on {@code edition}: from then on it can never change. Joins the caller's transaction.
     *
     * @throws CatalogueException UNKNOWN_EDITION, or EDITION_REPLACED when another replica has given it another content
     *     since it was read here; the next reading answers that
     */
    public void markUsed(int edition) {
        if (!editions.markUsed(edition(edition))) {
            readAgain(edition);
            throw new CatalogueException(EDITION_REPLACED, String.valueOf(edition));
        }
    }

    /**
     * Reads a framework that is not stored, by the rules of one that is: also its regions and documents must be known.
     *
     * @param files opens a file by its name, null when there is none
     * @throws CatalogueException INVALID_FILE; the message lists every fault as {@code file:line:column: rule}
     */
    public Framework draft(Function<String, InputStream> files) {
        Framework draft = FrameworkFiles.read(files);
        new CatalogueFiles(reference(), draft).check();
        return draft;
    }

    /** The reference data around the framework, whole. */
    public ReferenceData reference() {
        return contents().reference();
    }

    /** Every region, parents before their children. */
    public List<RegionView> regions() {
        return contents().reference().regions();
    }

    /** Whether {@code code} is a region of the catalogue. */
    public boolean knowsRegion(String code) {
        return contents().regionCodes().contains(code);
    }

    /** The working-day calendar as far as it is published. */
    public WorkingCalendar calendar() {
        return contents().calendar();
    }

    /**
     * Service items of a list and legal category, in their published order; null stands for all.
     *
     * @throws CatalogueException UNKNOWN_VALUE when no item has such a list or category
     */
    public List<ServiceItem> serviceItems(String list, String category) {
        return contents().serviceItems(list, category);
    }

    private void readAgain(int edition) {
        known.remove(edition);
        CatalogueContents held = contents;
        if (held != null && held.framework().edition() == edition) {
            contents = new CatalogueContents(new CatalogueFiles(held.reference(), edition(edition)));
        }
    }

    /** Takes the files over, into the database and into memory. */
    void load(CatalogueFiles files) {
        CatalogueFiles stored = loading.load(files);
        known.clear();
        known.put(stored.framework().edition(), stored.framework());
        contents = new CatalogueContents(stored);
    }

    CatalogueContents contents() {
        CatalogueContents loaded = contents;
        if (loaded == null) {
            throw new IllegalStateException("the catalogue is not loaded yet");
        }
        return loaded;
    }

    private static CatalogueException unknownEdition(int number) {
        return new CatalogueException(UNKNOWN_EDITION, String.valueOf(number));
    }
}
