package yingshang.scoring;

/** Which scores are asked for; null asks for all. */
record ScoreFilter(String region, String period, ScoreKind kind, String node) {}
