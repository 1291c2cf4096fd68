package yingshang.filing;

/** A version of an entry, with the step that wrote it. */
record EntryVersion(Entry entry, FilingEvent event) {

    EntryVersionView view() {
        return entry.version(event);
    }
}
