package yingshang.publication;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static yingshang.Deliveries.aValid;
import static yingshang.Deliveries.deliver;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.As;
import yingshang.EmptyResults;
import yingshang.TestPostgres;
import yingshang.catalogue.Catalogue;
import yingshang.catalogue.WrittenFramework;
import yingshang.scoring.ScoringService;

@QuarkusTest
@WithTestResource(TestPostgres.class)
class WhatIfTest {

    private static final String TIME = "getting-electricity.time.standard-case";
    private static final String ROW = "rows.find { it.region == '370306' && it.node == '" + TIME + "' }.";

    @Inject
    EmptyResults empty;

    @Inject
    ScoringService scoring;

    @Inject
    Catalogue catalogue;

    @BeforeEach
    void start() {
        empty.now();
        deliver(aValid("370306", TIME, "day", "2021-S1", 133), aValid("370303", TIME, "day", "2021-S1", 75.5));
        scoring.scoreChanges("test");
    }

    @Test
    void shows_scores_and_ranks_in_force_beside_those_under_the_draft() {
        Map<String, String> draft = draft();
        draft.computeIfPresent("scenarios.tsv", (name, text) -> text.lines()
                .map(line -> line.startsWith(TIME + "\t") ? line.replace("\t18\t248\t", "\t18\t133\t") : line)
                .collect(java.util.stream.Collectors.joining("\n", "", "\n")));
        compare(zip(draft), "scenario")
                .statusCode(200)
                .body("inForce.edition", equalTo(catalogue.current().edition()), "other.edition", equalTo(0))
                .body(ROW + "inForce.score", equalTo(50.0f), ROW + "inForce.rank", equalTo(2))
                .body(ROW + "other.score", equalTo(0.0f), ROW + "difference", equalTo(-50.0f));
        As.nobody().get("/api/v1/scores?region=370306&node=" + TIME).then().body("items[0].score", equalTo(50.0f));
    }

    @Test
    void compares_with_another_edition_of_the_framework() {
        int edition = catalogue.current().edition();
        As.taskForce()
                .get("/api/v1/what-ifs?period=2021-S1&kind=scenario&edition=" + edition)
                .then()
                .statusCode(200)
                .body(ROW + "other.score", equalTo(50.0f), ROW + "difference", equalTo(0.0f));
        As.taskForce().get("/api/v1/what-ifs?period=2021-S1&edition=999").then().statusCode(404);
    }

    @Test
    void shows_a_node_that_only_one_of_both_has() {
        Map<String, String> draft = draft();
        draft.computeIfPresent("scenarios.tsv", (name, text) -> text.lines()
                .filter(line -> !line.startsWith(TIME + "\t"))
                .collect(java.util.stream.Collectors.joining("\n", "", "\n")));
        draft.computeIfPresent(
                "targets.tsv", (name, text) -> text.lines().findFirst().orElseThrow() + "\n");
        draft.computeIfPresent(
                "baselines.tsv", (name, text) -> text.lines().findFirst().orElseThrow() + "\n");
        compare(zip(draft), "scenario").statusCode(200).body(ROW + "other", nullValue());
    }

    @Test
    void names_every_fault_of_a_draft_with_file_column_and_line() {
        Map<String, String> draft = draft();
        draft.computeIfPresent(
                "nodes.tsv", (name, text) -> text.replaceFirst("\toverall\t0\t1\t", "\toverall\t0\t-1\t"));
        draft.remove("targets.tsv");
        compare(zip(draft), "indicator")
                .statusCode(422)
                .body("type", equalTo("urn:yingshang:problem:draft-faulty"))
                .body("violations.field", hasItem("nodes.tsv.weight"), "violations.row", hasItem(2))
                .body("violations.field", hasItem("targets.tsv"))
                .body("violations.message", hasItem(containsString("must be above 0")));
    }

    @Test
    void names_the_regions_and_documents_of_a_draft_that_nobody_knows() {
        Map<String, String> draft = draft();
        draft.compute("region-weights.tsv", (name, text) -> "region\tchild\tweight\n370300\t999999\t1\n");
        draft.computeIfPresent("targets.tsv", (name, text) -> text.replaceFirst("周政字〔2021〕22号", "周政字〔2021〕2200号"));
        compare(zip(draft), "indicator")
                .statusCode(422)
                .body("violations.message", hasItem(containsString("region is not in regions.tsv: 999999")))
                .body("violations.message", hasItem(containsString("not in documents.tsv: 周政字〔2021〕2200号")));
    }

    @Test
    void refuses_what_is_no_draft_or_unpacks_to_too_much() {
        compare("no zip".getBytes(StandardCharsets.UTF_8), "indicator").statusCode(400);
        compare(new byte[DraftFiles.MOST_PACKED + 1], "indicator").statusCode(413);
        Map<String, String> bomb = draft();
        bomb.put("nodes.tsv", " ".repeat(DraftFiles.MOST_UNPACKED + 1));
        compare(zip(bomb), "indicator").statusCode(413).body("type", equalTo("urn:yingshang:problem:draft-too-large"));
    }

    @Test
    void is_the_task_force_s_business() {
        for (String role : new String[] {"EVALUATOR", "REVIEWER", "ADMIN", "DEPARTMENT"}) {
            As.role("somebody", role)
                    .get("/api/v1/what-ifs?period=2021-S1&edition=1")
                    .then()
                    .statusCode(403);
            As.role("somebody", role)
                    .contentType("application/zip")
                    .body(zip(draft()))
                    .post("/api/v1/what-ifs/drafts?period=2021-S1")
                    .then()
                    .statusCode(403);
        }
        As.nobody().get("/api/v1/what-ifs?period=2021-S1&edition=1").then().statusCode(401);
        As.taskForce().get("/api/v1/what-ifs?edition=1").then().statusCode(400);
    }

    private static ValidatableResponse compare(byte[] draft, String kind) {
        return As.taskForce()
                .contentType("application/zip")
                .body(draft)
                .post("/api/v1/what-ifs/drafts?period=2021-S1&kind=" + kind)
                .then();
    }

    private Map<String, String> draft() {
        return new TreeMap<>(WrittenFramework.files(catalogue.current()));
    }

    private static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("draft/" + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
