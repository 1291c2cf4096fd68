package yingshang.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name or note for people, in Chinese and English. */
@Schema(name = "Text")
public record Text(String zh, String en) {}
