package yingshang.filing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import yingshang.wire.Problem;

/**
 * The problem {@code filing-changed}, with what changed as an extension member (RFC 9457, 3.2).
 *
 * @param changes null when the version that the caller names never was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FilingChangedProblem(@JsonUnwrapped Problem problem, FilingChanges changes) {}
