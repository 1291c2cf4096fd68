package yingshang.limits;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Limits small enough to be reached, behind a reverse proxy that says from where a request comes. */
public class FewAtATime implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "YINGSHANG_BEHIND_PROXY", "true",
                "yingshang.rates.address.burst", "3",
                "yingshang.rates.address.per-minute", "6",
                "yingshang.rates.unrecognised.burst", "2",
                "yingshang.rates.unrecognised.per-minute", "6",
                "yingshang.rates.account.burst", "4",
                "yingshang.rates.account.per-minute", "6",
                "yingshang.rates.shared-every", "off");
    }
}
