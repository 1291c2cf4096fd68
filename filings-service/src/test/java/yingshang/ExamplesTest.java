package yingshang;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yingshang.appeals.AppealExamples;
import yingshang.examples.DocumentedExample;
import yingshang.examples.Exchange;
import yingshang.examples.Served;
import yingshang.inspections.InspectionExamples;

/** What the OpenAPI document shows happens just so: every example is sent, every answer compared. */
@QuarkusTest
@WithTestResource(TestPostgres.class)
@WithTestResource(TestNeighbours.class)
class ExamplesTest {

    private static final Path FILES = Path.of("src/main/resources/examples");

    /** What each example finds, and who sends it; {@code operation} stands for all its examples that are not named. */
    private static final Map<String, Function<Situation, RequestSpecification>> SITUATIONS = Map.ofEntries(
            Map.entry("openRound", situation -> As.taskForce()),
            Map.entry("openRound/overlap", situation -> situation.openRound().taskForce()),
            Map.entry("listRounds", situation -> situation.openRound().filer()),
            Map.entry("getRound", situation -> situation.openRound().filer()),
            Map.entry("closeRound", situation -> situation.openRound().taskForce()),
            Map.entry(
                    "requestExtension",
                    situation -> situation.assigned().closedRound().filer()),
            Map.entry(
                    "requestExtension/again", situation -> situation.extension().filer()),
            Map.entry("listExtensions", situation -> situation.extension().taskForce()),
            Map.entry("getExtension", situation -> situation.extension().filer()),
            Map.entry("decideExtension", situation -> situation.extension().taskForce()),
            Map.entry("listAssignments", situation -> situation.assigned().filer()),
            Map.entry("assign", situation -> As.taskForce()),
            Map.entry("assign/taken", situation -> situation.assigned().taskForce()),
            Map.entry("endAssignment", situation -> situation.assigned().taskForce()),
            Map.entry("countCompleteness", situation -> situation.submitted().reviewer()),
            Map.entry("listMissingFilings", situation -> situation.extension().taskForce()),
            Map.entry("listFilingJobRuns", situation -> situation.jobRun().taskForce()),
            Map.entry("runFilingJob", situation -> As.taskForce()),
            Map.entry(
                    "createFiling",
                    situation -> situation.assigned().openRound().filer()),
            Map.entry("createFiling/again", situation -> situation.sentAlready().filer()),
            Map.entry(
                    "createFiling/key-reused",
                    situation -> situation.sentAlready().filer()),
            Map.entry(
                    "createFiling/not-assigned",
                    situation -> situation.openRound().filer()),
            Map.entry(
                    "createFiling/round-closed",
                    situation -> situation.assigned().closedRound().filer()),
            Map.entry("getFiling", situation -> situation.draft().filer()),
            Map.entry("editFiling", situation -> situation.draft().filer()),
            Map.entry(
                    "editFiling/changed",
                    situation -> situation.draft().edited().filer()),
            Map.entry("submitFiling", situation -> situation.draft().filer()),
            Map.entry("submitFiling/blocked", situation -> situation.draft(1001).filer()),
            Map.entry("listFilings", situation -> situation.submitted().reviewer()),
            Map.entry("listFilingEvents", situation -> situation.submitted().reviewer()),
            Map.entry("reviewFiling", situation -> situation.submitted().reviewer()),
            Map.entry("correctFiling", situation -> situation.accepted().filer()),
            Map.entry("correctFiling/too-early", situation -> situation.draft().filer()),
            Map.entry(
                    "abandonCorrection",
                    situation -> situation.accepted().correcting().filer()),
            Map.entry("withdrawFiling", situation -> situation.accepted().filer()),
            Map.entry(
                    "listEntryVersions",
                    situation -> situation.accepted().corrected().reviewer()),
            Map.entry(
                    "compareFiling",
                    situation -> situation.accepted().corrected().reviewer()),
            Map.entry("listReviewQueue", situation -> situation.submitted().reviewer()),
            Map.entry("acceptFilings", situation -> situation.submitted().reviewer()),
            Map.entry("listReviewReasons", situation -> As.reviewer()),
            Map.entry("listNotifications", situation -> situation.told().filer()),
            Map.entry("listSentNotifications", situation -> situation.told().taskForce()),
            Map.entry("countUnreadNotifications", situation -> situation.told().filer()),
            Map.entry("readNotification", situation -> situation.told().filer()),
            Map.entry("readNotifications", situation -> situation.told().filer()),
            Map.entry("listMailAddresses", situation -> situation.mailbox().taskForce()),
            Map.entry("setMailAddress", situation -> As.taskForce()),
            Map.entry("removeMailAddress", situation -> situation.mailbox().taskForce()),
            Map.entry(
                    "uploadCases", situation -> situation.assigned().openRound().filer()),
            Map.entry("adoptCases", situation -> situation.cases().draftThere().filer()),
            Map.entry("listCaseUploads", situation -> situation.cases().filer()),
            Map.entry("getCaseUpload", situation -> situation.cases().filer()),
            Map.entry("listCaseRejections", situation -> situation.cases().filer()),
            Map.entry("recordRating", situation -> As.filer("filer", RatingSituations.region(situation))),
            Map.entry(
                    "listRatings", situation -> RatingSituations.bad(situation).reviewer()),
            Map.entry("getRating", situation -> RatingSituations.bad(situation).filer()),
            Map.entry("listRatingEvents", situation -> RatingSituations.answered(situation)
                    .reviewer()),
            Map.entry("classifyRectification", situation -> RatingSituations.bad(situation)
                    .filer()),
            Map.entry(
                    "answerRating", situation -> RatingSituations.bad(situation).filer()),
            Map.entry("confirmRectification", situation -> RatingSituations.answered(situation)
                    .reviewer()),
            Map.entry("returnRectification", situation -> RatingSituations.answered(situation)
                    .reviewer()),
            Map.entry("revisitRating", situation -> RatingSituations.answered(situation)
                    .reviewer()),
            Map.entry("excludeRating", situation -> RatingSituations.bad(situation)
                    .reviewer()),
            Map.entry("readmitRating", situation -> RatingSituations.excluded(situation)
                    .reviewer()),
            Map.entry("uploadRatings", situation -> situation.filer()),
            Map.entry("listRatingUploads", situation -> RatingSituations.uploaded(situation)
                    .filer()),
            Map.entry("getRatingUpload", situation -> RatingSituations.uploaded(situation)
                    .filer()),
            Map.entry("listRatingRejections", situation -> RatingSituations.uploaded(situation)
                    .filer()),
            Map.entry(
                    "countRatings", situation -> RatingSituations.bad(situation).filer()),
            Map.entry("adoptRatings", situation -> RatingSituations.filing(situation)
                    .filer()),
            Map.entry("listRatingStatements", situation -> RatingSituations.adopted(situation)
                    .filer()),
            Map.entry("attachToFiling", situation -> situation.draft().filer()),
            Map.entry("listAttachments", situation -> situation.attachment().reviewer()),
            Map.entry("getAttachment", situation -> situation.attachment().reviewer()),
            Map.entry("linkAttachment", situation -> situation.attachment().filer()),
            Map.entry("removeAttachment", situation -> situation.attachment().filer()),
            Map.entry(
                    "getTemplate", situation -> situation.assigned().openRound().filer()),
            Map.entry(
                    "importFilings",
                    situation -> situation.assigned().openRound().filer()),
            Map.entry(
                    "addReformMeasure", situation -> situation.reform().there().taskForce()),
            Map.entry(
                    "listReformMeasures",
                    situation -> situation.reform().measure().there().reviewer()),
            Map.entry(
                    "getReformMeasure",
                    situation -> situation.reform().measure().there().filer()),
            Map.entry(
                    "listReformEvents",
                    situation -> situation.reform().attachment().there().filer()),
            Map.entry(
                    "reportReformMeasure",
                    situation -> situation.reform().attachment().there().filer()),
            Map.entry(
                    "claimReformMeasure",
                    situation -> situation.reform().attachment().there().filer()),
            Map.entry(
                    "verifyReformMeasure",
                    situation -> situation.reform().claimed().there().taskForce()),
            Map.entry(
                    "suspendReformMeasure",
                    situation -> situation.reform().measure().there().taskForce()),
            Map.entry(
                    "resumeReformMeasure",
                    situation -> situation.reform().suspended().there().taskForce()),
            Map.entry(
                    "rescheduleReformMeasure",
                    situation -> situation.reform().measure().there().taskForce()),
            Map.entry(
                    "setReformEffects",
                    situation -> situation.reform().measure().there().taskForce()),
            Map.entry(
                    "listReformEffects",
                    situation -> situation.reform().measure().there().taskForce()),
            Map.entry(
                    "attachToReformMeasure",
                    situation -> situation.reform().measure().there().filer()),
            Map.entry(
                    "listReformAttachments",
                    situation -> situation.reform().attachment().there().filer()),
            Map.entry(
                    "getReformAttachment",
                    situation -> situation.reform().attachment().there().filer()),
            Map.entry(
                    "listReformBulletins",
                    situation -> situation.reform().bulletin().there().reviewer()),
            Map.entry(
                    "getReformBulletin",
                    situation -> situation.reform().bulletin().there().reviewer()),
            Map.entry(
                    "listReformBulletinRows",
                    situation -> situation.reform().bulletin().there().reviewer()),
            Map.entry("listDeliveries", situation -> situation.delivered().taskForce()));

    private Served document;

    @BeforeEach
    void read() {
        document = new Served(As.nobody().get("/openapi?format=json").asString());
    }

    @Test
    void every_example_is_answered_as_documented() {
        SoftAssertions.assertSoftly(
                all -> document.examples().forEach(example -> all.assertThatCode(() -> sendAndCompare(example))
                        .as(example.toString())
                        .doesNotThrowAnyException()));
    }

    @Test
    void every_operation_has_an_example() {
        assertThat(document.operationsWithoutExample())
                .as("operations without a file in src/main/resources/examples")
                .isEmpty();
    }

    @Test
    void every_file_belongs_to_an_operation() throws IOException {
        Set<String> known = new TreeSet<>(document.operations());
        known.add("problems");
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", ""))
                            .collect(Collectors.toSet()))
                    .isSubsetOf(known);
        }
    }

    private void sendAndCompare(DocumentedExample example) {
        Function<Situation, RequestSpecification> given = Stream.of(
                        SITUATIONS, AppealExamples.SITUATIONS, InspectionExamples.SITUATIONS)
                .map(some -> some.getOrDefault(
                        example.operationId() + "/" + example.name(), some.get(example.operationId())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        assertThat(given).as("what the example finds, in SITUATIONS").isNotNull();
        Situation situation = new Situation();
        RequestSpecification sender = given.apply(situation);
        new Exchange(document, example).takesPlace(sender, situation.real());
    }
}
