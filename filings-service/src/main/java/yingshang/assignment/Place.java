package yingshang.assignment;

/** What is filed for: an indicator in a region. */
public record Place(String indicator, String region) {

    @Override
    public String toString() {
        return indicator + " " + region;
    }
}
