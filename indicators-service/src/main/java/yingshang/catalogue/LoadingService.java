package yingshang.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Brings the database in line with the files, all or nothing, one replica at a time. */
@ApplicationScoped
class LoadingService {

    private final EntityManager entities;
    private final ReferenceService references;
    private final EditionService editions;

    LoadingService(EntityManager entities, ReferenceService references, EditionService editions) {
        this.entities = entities;
        this.references = references;
        this.editions = editions;
    }

    /** Takes the files over and answers what the catalogue now holds. */
    @Transactional
    CatalogueFiles load(CatalogueFiles files) {
        entities.createNativeQuery("select count(*) from pg_advisory_xact_lock(hashtext('yingshang.catalogue'))")
                .getSingleResult();
        references.take(files.reference());
        Framework edition = editions.take(files.framework());
        references.drop(files.reference());
        return new CatalogueFiles(references.stored(), edition);
    }
}
