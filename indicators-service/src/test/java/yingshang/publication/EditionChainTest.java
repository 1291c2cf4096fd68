package yingshang.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static yingshang.Deliveries.aValid;
import static yingshang.Deliveries.deliver;
import static yingshang.publication.Editions.publish;
import static yingshang.publication.Editions.request;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yingshang.As;
import yingshang.EmptyResults;
import yingshang.TestPostgres;
import yingshang.scoring.ScoringService;

/** What was published cannot be changed, and what a superuser changes all the same is found. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
class EditionChainTest {

    private static final String TIME = "getting-electricity.time.standard-case";
    private static final Map<String, String> OF_THE_FIRST = Map.of(
            "edition", "number = 1",
            "edition_candidate", "id = (select candidate from edition where number = 1)",
            "frozen_file", "candidate = (select candidate from edition where number = 1)");

    @Inject
    EmptyResults empty;

    @Inject
    ScoringService scoring;

    @Inject
    EntityManager database;

    @BeforeEach
    void start() {
        empty.now();
        deliver(aValid("370306", TIME, "day", "2021-S1", 133), aValid("370306", TIME, "day", "2020-S2", 190));
        scoring.scoreChanges("test");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update edition set reason = 'x'",
                "delete from edition",
                "truncate edition cascade",
                "update frozen_file set content = 'x'",
                "insert into edition select 9, candidate, kind, null, '', 'x', now(), null, hash, repeat('0', 64)"
                        + " from edition",
                "insert into edition select 2, candidate, kind, null, '', 'x', now(), null, repeat('1', 64),"
                        + " repeat('0', 64) from edition"
            })
    void cannot_be_changed_in_the_database(String change) {
        publish(request(Candidates.approved("2021-S1"), "final")).statusCode(201);
        assertThatThrownBy(() -> sql(change)).hasStackTraceContaining("ERROR");
        verification().body("intact", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frozen_file set content = set_byte(content, 4, 65) where path = 'results/nodes.csv';results/nodes.csv",
                "frozen_file set content = content || ' ' where path = 'inputs/settings.json';inputs/settings.json",
                "frozen_file set content = set_byte(content, 12, 65) where path = 'edition-1.zip';edition-1.zip",
                "frozen_file set content = set_byte(content, 9, 65) where path = 'manifest.json';hash",
                "frozen_file set path = 'results/other.csv' where path = 'results/targets.csv';results/targets.csv",
                "frozen_file set path = 'manifest' where path = 'manifest.json';hash",
                "edition set reason = 'x' where true;reason",
                "edition set published_at = published_at + interval '1 day' where true;publishedAt",
                "edition_candidate set seed = 1 where true;seed"
            })
    void tampering_past_the_triggers_is_found(String change) {
        publish(request(Candidates.approved("2020-S2"), "final")).statusCode(201);
        publish(request(Candidates.approved("2021-S1"), "final")).statusCode(201);
        String[] parts = change.split(";");
        tamper("update " + parts[0] + " and " + OF_THE_FIRST.get(parts[0].split(" ")[0]));
        verification()
                .body("intact", equalTo(false))
                .body("editions.find { it.number == 1 }.differences", hasItem(parts[1]))
                .body("editions.find { it.number == 1 }.intact", equalTo(false));
    }

    @Test
    void a_forged_hash_breaks_the_chain_of_the_next_one() {
        publish(request(Candidates.approved("2020-S2"), "final")).statusCode(201);
        publish(request(Candidates.approved("2021-S1"), "final")).statusCode(201);
        tamper("update edition set hash = repeat('0', 64) where number = 1");
        verification()
                .body("editions.find { it.number == 1 }.differences", hasItem("hash"))
                .body("editions.find { it.number == 2 }.differences", contains("previousHash"));
        tamper("delete from edition where number = 1");
        verification().body("editions.find { it.number == 2 }.differences", not(empty()));
    }

    private static ValidatableResponse verification() {
        return As.nobody().get("/api/v1/editions/verification").then().statusCode(200);
    }

    private void sql(String change) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(change).executeUpdate());
    }

    /** As a superuser who switches the triggers off. */
    private void tamper(String change) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("set local session_replication_role = replica")
                    .executeUpdate();
            assertThat(database.createNativeQuery(change).executeUpdate()).isEqualTo(1);
        });
    }
}
