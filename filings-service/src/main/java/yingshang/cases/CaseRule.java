package yingshang.cases;

import yingshang.rows.Rule;

/** What cases are refused for besides what any row is. */
enum CaseRule implements Rule {
    COMPLETED_BEFORE_RECEIVED;

    @Override
    public String code() {
        return "completed-before-received";
    }
}
