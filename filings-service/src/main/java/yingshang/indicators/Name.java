package yingshang.indicators;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** What people call something, in Chinese and in English. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Name(String zh, String en) {}
