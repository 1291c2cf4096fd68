package yingshang.followup;

import java.util.UUID;

/** Which expected filings are meant; null for all. */
record Wanted(UUID round, String department, String indicator, String region) {}
