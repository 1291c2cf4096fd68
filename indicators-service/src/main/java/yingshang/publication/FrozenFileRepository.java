package yingshang.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import yingshang.publication.recomputation.Digests;

/** Frozen files; lists never read their bytes, and bytes are read in pieces. */
@ApplicationScoped
class FrozenFileRepository {

    private static final String VIEW = "select candidate, address, path, media_type, size, sha256 from frozen_file";

    private final EntityManager database;

    FrozenFileRepository(EntityManager database) {
        this.database = database;
    }

    /** Stores files by their paths. */
    void add(long candidate, SortedMap<String, byte[]> files) {
        files.forEach((path, content) -> database.createNativeQuery(
                        "insert into frozen_file (candidate, path, address, media_type, size, sha256, content)"
                                + " values (:candidate, :path, :address, :type, :size, :sha256, :content)")
                .setParameter("candidate", candidate)
                .setParameter("path", path)
                .setParameter("address", path.substring(path.lastIndexOf('/') + 1))
                .setParameter("type", MediaTypes.of(path))
                .setParameter("size", content.length)
                .setParameter("sha256", Digests.sha256(content))
                .setParameter("content", content)
                .executeUpdate());
    }

    /** What files these candidates have, by candidate and in the order of their paths. */
    Map<Long, List<FileView>> of(Collection<Long> candidates) {
        List<?> rows = database.createNativeQuery(
                        VIEW + " where candidate in (:candidates) order by path collate \"C\"")
                .setParameter("candidates", candidates)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> ((Number) row[0]).longValue(),
                        Collectors.mapping(FrozenFileRepository::view, Collectors.toList())));
    }

    /** The file called {@code name}. */
    Optional<FileView> find(long candidate, String name) {
        List<?> rows = database.createNativeQuery(VIEW + " where candidate = :candidate and address = :name")
                .setParameter("candidate", candidate)
                .setParameter("name", name)
                .getResultList();
        return rows.stream().map(Object[].class::cast).findFirst().map(FrozenFileRepository::view);
    }

    /** Bytes of a file, from {@code from} (the first is 0), at most {@code most}; none when there is no such file. */
    byte[] piece(long candidate, String path, long from, int most) {
        return (byte[]) database.createNativeQuery(
                        "select substring(content from :from for :most) from frozen_file"
                                + " where candidate = :candidate and path = :path",
                        byte[].class)
                .setParameter("from", (int) (from + 1))
                .setParameter("most", most)
                .setParameter("candidate", candidate)
                .setParameter("path", path)
                .getResultStream()
                .findFirst()
                .orElse(new byte[0]);
    }

    /** All files below {@code directory} by their paths without it. */
    SortedMap<String, byte[]> contents(long candidate, String directory) {
        List<?> rows = database.createNativeQuery("select path, content from frozen_file where candidate = :candidate"
                        + " and starts_with(path, :directory)")
                .setParameter("candidate", candidate)
                .setParameter("directory", directory)
                .getResultList();
        SortedMap<String, byte[]> files = new TreeMap<>();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> files.put(((String) row[0]).substring(directory.length()), (byte[]) row[1]));
        return files;
    }

    private static FileView view(Object[] row) {
        return new FileView(
                (String) row[1], (String) row[2], (String) row[3], ((Number) row[4]).longValue(), (String) row[5]);
    }
}
