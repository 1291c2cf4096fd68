package yingshang.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import yingshang.wire.Page;

/** Which page of a list is asked for. */
record Paging(
        @QueryParam("page") @DefaultValue("0") @Min(0) int page,

        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100)
        int size) {

    /** That page of {@code all}; empty beyond the last one. */
    <T> Page<T> of(List<T> all) {
        List<T> items = all.stream().skip((long) page * size).limit(size).toList();
        return new Page<>(items, page, size, all.size());
    }
}
