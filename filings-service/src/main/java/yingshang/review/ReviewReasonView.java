package yingshang.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.filing.ReturnReason;

/**
 * A reason to return something, as people read it.
 *
 * @param needsText whether it says nothing without the reviewer's own words
 */
@Schema(name = "ReviewReasonView")
record ReviewReasonView(ReturnReason code, String zh, String en, boolean needsText) {}
