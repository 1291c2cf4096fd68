package yingshang.indicators;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The routes of indicators-service that we use, with as much of their answers as we read. */
@RegisterRestClient(configKey = "indicators")
@Path("/api/v1")
interface IndicatorsClient {

    @GET
    @Path("/regions")
    Listing<Coded> regions(@QueryParam("page") int page, @QueryParam("size") int size);

    @GET
    @Path("/indicators")
    Listing<Coded> indicators(@QueryParam("page") int page, @QueryParam("size") int size);

    @GET
    @Path("/departments")
    Listing<Coded> departments(@QueryParam("page") int page, @QueryParam("size") int size);

    @GET
    @Path("/metrics")
    Listing<Metric> metrics(@QueryParam("page") int page, @QueryParam("size") int size);

    @GET
    @Path("/calendar-days")
    Response calendar(@HeaderParam(HttpHeaders.IF_NONE_MATCH) String seen);

    @PUT
    @Path("/intake/measurements")
    Receipt deliver(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, List<Measurement> measurements);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Listing<T>(List<T> items, long total) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Coded(String code, Name name) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Metric(String code, String indicator, Name name, String measures, List<MetricScenario> scenarios) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record MetricScenario(
            String code,
            Name name,
            String unit,
            Direction direction,
            Integer decimals,
            BigDecimal minimum,
            BigDecimal maximum) {

        Scenario of(Metric metric) {
            return new Scenario(
                    code,
                    metric.indicator(),
                    metric.code(),
                    metric.name(),
                    name,
                    metric.measures(),
                    unit,
                    direction == Direction.LOWER,
                    decimals,
                    minimum,
                    maximum);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Receipt(List<Outcome> outcomes) {}

    enum Direction {
        @JsonProperty("lower")
        LOWER,
        @JsonProperty("higher")
        HIGHER
    }
}
