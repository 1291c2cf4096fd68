package yingshang.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new API key, shown this once.
 *
 * @param key to be sent as {@code Authorization: Bearer <key>}
 * @param details what is known of it from now on
 */
@Schema(name = "MadeApiKeyView")
public record MadeApiKeyView(String key, ApiKeyView details) {

    /** Without the key: this text may reach a log. */
    @Override
    public String toString() {
        return "MadeApiKeyView[" + details + "]";
    }
}
