package yingshang.cases;

import java.util.UUID;

/** What an upload is for. There is at most one current upload for each. */
record CasePlace(UUID round, String region, String department, String scenario) {}
