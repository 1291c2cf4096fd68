package yingshang.catalogue;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Everything the catalogue is loaded from, read and checked as a whole. */
record CatalogueFiles(ReferenceData reference, Framework framework) {

    /**
     * Reads both sets of files.
     *
     * @throws CatalogueException INVALID_FILE; the message lists every fault of both
     */
    static CatalogueFiles read(Function<String, InputStream> reference, Function<String, InputStream> framework) {
        List<String> faults = new ArrayList<>();
        CatalogueFiles files = new CatalogueFiles(
                orNull(() -> ReferenceFiles.read(reference), faults),
                orNull(() -> FrameworkFiles.read(framework), faults));
        if (!faults.isEmpty()) {
            throw new CatalogueException(CatalogueException.Reason.INVALID_FILE, String.join("\n", faults));
        }
        files.check();
        return files;
    }

    private static <T> T orNull(Supplier<T> reading, List<String> faults) {
        try {
            return reading.get();
        } catch (CatalogueException invalid) {
            faults.add(invalid.getMessage());
            return null;
        }
    }

    /**
     * Regions and documents that the framework names must be in the reference data.
     *
     * @throws CatalogueException INVALID_FILE; the message lists every one that is not
     */
    void check() {
        Faults faults = new Faults();
        Set<String> regions = reference.regionCodes();
        framework.baselines().forEach(row -> known(faults, "baselines.tsv", row.scenario(), row.region(), regions));
        framework.targets().forEach(row -> known(faults, "targets.tsv", row.id(), row.region(), regions));
        framework.regionWeights().forEach(row -> {
            known(faults, "region-weights.tsv", row.region(), row.region(), regions);
            known(faults, "region-weights.tsv", row.region(), row.child(), regions);
        });
        Set<String> documents = reference.documentNumbers();
        framework.baselines().forEach(row -> known(faults, "baselines.tsv", row.scenario(), row.source(), documents));
        framework.targets().forEach(row -> known(faults, "targets.tsv", row.id(), row.source(), documents));
        framework.scenarios().forEach(row -> {
            if (row.goalposts() != null) {
                known(faults, "scenarios.tsv", row.code(), row.goalposts().source(), documents);
            }
            if (row.statutory() != null) {
                known(faults, "scenarios.tsv", row.code(), row.statutory().source(), documents);
            }
        });
        faults.report();
    }

    private static void known(Faults faults, String file, String row, String region, Set<String> regions) {
        if (!regions.contains(region)) {
            faults.add(file, 0, row, "region is not in regions.tsv: " + region);
        }
    }

    private static void known(Faults faults, String file, String row, Source source, Set<String> documents) {
        if (!documents.contains(source.document())) {
            faults.add(file, 0, row, "document is not in documents.tsv: " + source.document());
        }
    }
}
