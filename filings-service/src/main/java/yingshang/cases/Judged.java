package yingshang.cases;

/** What became of one row of a file. */
sealed interface Judged permits CaseRecord, Rejection {}
