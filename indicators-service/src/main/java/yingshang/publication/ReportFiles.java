package yingshang.publication;

import static yingshang.publication.PublicationException.Reason.RESULTS_CHANGED;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import yingshang.catalogue.Written;
import yingshang.publication.CandidateEntity.Publication;
import yingshang.publication.recomputation.EditionFiles;
import yingshang.publication.recomputation.EditionResults;
import yingshang.publication.recomputation.EditionZip;
import yingshang.publication.recomputation.InputFiles;
import yingshang.publication.recomputation.Manifest;
import yingshang.publication.recomputation.ReportBook;
import yingshang.publication.recomputation.ReportHeading;

/** Makes the files of an edition, once, from the frozen ones; they are never made again. */
@ApplicationScoped
class ReportFiles {

    private final FrozenFileRepository files;

    ReportFiles(FrozenFileRepository files) {
        this.files = files;
    }

    /**
     * Writes report, manifest and complete edition beside the frozen files.
     *
     * @throws PublicationException RESULTS_CHANGED when this version of the suite does not come to what was reviewed
     */
    Manifest make(CandidateEntity candidate, Publication publication) {
        SortedMap<String, byte[]> all = files.contents(candidate.id(), "");
        EditionResults results = EditionResults.of(InputFiles.read(name -> all.get("inputs/" + name)));
        results.files().forEach((name, content) -> {
            if (!Arrays.equals(content, all.get("results/" + name))) {
                throw new PublicationException(RESULTS_CHANGED, candidate.id());
            }
        });
        String report = EditionFiles.report(publication.number());
        ReportHeading heading = new ReportHeading(
                publication.number(), Written.of(publication.kind()), publication.corrects(), publication.reason());
        all.put(report, ReportBook.of(results, heading));
        List<Manifest.Entry> entries = all.entrySet().stream()
                .map(file -> Manifest.Entry.of(file.getKey(), file.getValue()))
                .toList();
        Manifest manifest = candidate.manifest(publication, entries);
        SortedMap<String, byte[]> made = new TreeMap<>();
        ByteArrayOutputStream complete = new ByteArrayOutputStream();
        EditionZip.write(complete, manifest.bytes(), all::get);
        made.put(Manifest.NAME, manifest.bytes());
        made.put(report, all.get(report));
        made.put(EditionFiles.complete(publication.number()), complete.toByteArray());
        files.add(candidate.id(), made);
        return manifest;
    }
}
