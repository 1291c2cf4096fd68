package yingshang.publication;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import yingshang.publication.VerificationView.Verified;
import yingshang.publication.recomputation.Digests;
import yingshang.publication.recomputation.EditionFiles;
import yingshang.publication.recomputation.EditionZip;
import yingshang.publication.recomputation.Manifest;

/**
 * Computes every digest of every edition anew: of each stored file, of the manifest that follows from the rows and
 * these digests, and of the complete edition. Whoever changes a row or a file in the database itself is found out,
 * unless they forge every later edition, too, whose hashes others have written down.
 */
@ApplicationScoped
class VerificationService {

    private static final int AN_HOUR = 3_600;
    private static final int PIECE = 1 << 22;

    private final EditionRepository editions;
    private final CandidateRepository candidates;
    private final FrozenFileRepository files;

    VerificationService(EditionRepository editions, CandidateRepository candidates, FrozenFileRepository files) {
        this.editions = editions;
        this.candidates = candidates;
        this.files = files;
    }

    /** What was found about an edition. */
    record Checked(EditionEntity edition, Verified result) {}

    /** Every edition, oldest first. */
    @Transactional
    @TransactionConfiguration(timeout = AN_HOUR)
    List<Checked> verify() {
        List<Checked> checked = new ArrayList<>();
        int number = 1;
        String previous = null;
        for (EditionEntity edition : editions.list("order by number")) {
            List<String> differences = new ArrayList<>(differences(edition));
            if (edition.number() != number || !Objects.equals(edition.previousHash(), previous)) {
                differences.add("previousHash");
            }
            checked.add(new Checked(
                    edition,
                    new Verified(
                            edition.number(),
                            differences.isEmpty(),
                            edition.hash(),
                            differences.stream().distinct().sorted().toList())));
            previous = edition.hash();
            number = edition.number() + 1;
        }
        return checked;
    }

    private List<String> differences(EditionEntity edition) {
        long candidate = edition.candidate();
        String complete = EditionFiles.complete(edition.number());
        Predicate<FileView> wrapping =
                file -> file.path().equals(Manifest.NAME) || file.path().equals(complete);
        List<FileView> stored = files.of(List.of(candidate)).getOrDefault(candidate, List.of());
        CandidateEntity from = candidates.findById(candidate);
        if (from == null) {
            return List.of("candidate");
        }
        Manifest now = edition.manifest(
                from,
                stored.stream()
                        .filter(wrapping.negate())
                        .map(file -> entry(candidate, file))
                        .toList());
        byte[] published = content(candidate, Manifest.NAME);
        List<String> differences = new ArrayList<>();
        if (!Digests.sha256(published).equals(edition.hash())) {
            differences.add("hash");
        }
        differences.addAll(fields(now, published));
        if (!sha256(candidate, complete).equals(rebuilt(candidate, now))) {
            differences.add(complete);
        }
        stored.stream()
                .filter(file -> !sha256(candidate, file.path()).equals(file.sha256()))
                .forEach(file -> differences.add(file.path()));
        return differences;
    }

    private static List<String> fields(Manifest now, byte[] published) {
        try {
            return now.differences(Manifest.read(published));
        } catch (IllegalArgumentException unreadable) {
            return List.of(Manifest.NAME);
        }
    }

    private Manifest.Entry entry(long candidate, FileView file) {
        return new Manifest.Entry(file.path(), file.size(), sha256(candidate, file.path()));
    }

    private String rebuilt(long candidate, Manifest manifest) {
        MessageDigest digest = Digests.algorithm();
        EditionZip.write(
                new DigestOutputStream(OutputStream.nullOutputStream(), digest),
                manifest.bytes(),
                path -> content(candidate, path));
        return HexFormat.of().formatHex(digest.digest());
    }

    private byte[] content(long candidate, String path) {
        return files.piece(candidate, path, 0, Integer.MAX_VALUE);
    }

    /** The digest of what is stored, read piece by piece to its end. */
    private String sha256(long candidate, String path) {
        MessageDigest digest = Digests.algorithm();
        byte[] piece;
        long from = 0;
        do {
            piece = files.piece(candidate, path, from, PIECE);
            digest.update(piece);
            from += piece.length;
        } while (piece.length == PIECE);
        return HexFormat.of().formatHex(digest.digest());
    }
}
