package yingshang.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import yingshang.publication.EditionService.Published;

/** Where this machine has the frozen files of an edition that somebody may see. */
@ApplicationScoped
class EditionFiles {

    private final EditionService editions;
    private final LocalCopies copies;

    EditionFiles(EditionService editions, LocalCopies copies) {
        this.editions = editions;
        this.copies = copies;
    }

    /** Who may see the edition may see its files. */
    Path path(EditionView edition, String name) {
        Published published = editions.file(edition.number(), name, true);
        return copies.of(published.candidate(), published.file());
    }
}
