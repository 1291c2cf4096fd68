package yingshang.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import yingshang.catalogue.CatalogueException;
import yingshang.wire.Page;

/** Lists scores as an edition froze them, from its files alone, in the order of the file. */
@ApplicationScoped
class EditionScores {

    private final EditionFiles files;

    EditionScores(EditionFiles files) {
        this.files = files;
    }

    /** @throws CatalogueException UNKNOWN_VALUE when the edition has no such region or period */
    Page<EditionScoreView> page(EditionScoresAsked asked, EditionView edition) {
        demand(
                "region",
                asked.region(),
                FrozenScores.regions(files.path(edition, "regions.csv")).keySet());
        demand("period", asked.period(), edition.periods());
        return FrozenScores.page(
                files.path(edition, "scores.csv"), FrozenScores.names(files.path(edition, "nodes.csv")), asked);
    }

    private static void demand(String parameter, String value, Collection<String> allowed) {
        if (value != null && !allowed.contains(value)) {
            throw CatalogueException.unknownValue(parameter, value, allowed);
        }
    }
}
