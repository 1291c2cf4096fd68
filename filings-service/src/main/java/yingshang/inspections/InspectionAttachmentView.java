package yingshang.inspections;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import yingshang.evidence.AttachmentView;

/**
 * An attachment of an inspection.
 *
 * @param item number of the item that it is about; null when it is about all
 */
@Schema(name = "InspectionAttachmentView")
record InspectionAttachmentView(@Schema(nullable = true) Integer item, AttachmentView attachment) {}
