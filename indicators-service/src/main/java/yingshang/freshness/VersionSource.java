package yingshang.freshness;

/** A room's word on the version of something that is not counted in the database. */
public interface VersionSource {

    /** What it speaks for. */
    Subject subject();

    /** Another text for every other content. */
    String version();
}
