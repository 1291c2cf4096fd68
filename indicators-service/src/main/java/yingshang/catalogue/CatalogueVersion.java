package yingshang.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import yingshang.freshness.Subject;
import yingshang.freshness.VersionSource;

/** The catalogue's content as a version. */
@ApplicationScoped
class CatalogueVersion implements VersionSource {

    private final Catalogue catalogue;

    CatalogueVersion(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Subject subject() {
        return Subject.CATALOGUE;
    }

    @Override
    public String version() {
        return catalogue.contents().digest();
    }
}
