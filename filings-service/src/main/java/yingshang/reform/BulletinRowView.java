package yingshang.reform;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a bulletin says of a department, of an indicator, or of everything.
 *
 * @param code of the department or the indicator; null for everything
 * @param measures how many the ledger held at the end of the month
 * @param done how many were verified in the month
 * @param onTime how many of these were claimed before their due date had passed, or had none
 * @param late how many of these were claimed later
 * @param returned how often a claim was returned in the month
 * @param overdue how many were open after a due date at the end of the month
 * @param waiting how many claims waited for verification at the end of the month
 * @param suspended how many rested at the end of the month
 */
@Schema(name = "ReformBulletinRowView")
record BulletinRowView(
        BulletinBy by,
        @Schema(nullable = true) String code,
        long measures,
        long done,
        long onTime,
        long late,
        long returned,
        long overdue,
        long waiting,
        long suspended) {}
