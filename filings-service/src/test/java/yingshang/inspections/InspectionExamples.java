package yingshang.inspections;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import yingshang.As;
import yingshang.Situation;

/** What the examples of inspections find, and who sends them. */
public final class InspectionExamples {

    private static final String NAME = "Silk Road outlet";
    private static final String PERIOD = "2021-08";

    /** By operation, or by operation and example. */
    public static final Map<String, Function<Situation, RequestSpecification>> SITUATIONS = Map.ofEntries(
            Map.entry("listInspectionForms", situation -> filer(situation)),
            Map.entry("addInspectionSite", situation -> As.taskForce()),
            Map.entry("addInspectionSite/exists", situation -> site(situation, As.taskForce())),
            Map.entry("listInspectionSites", situation -> site(situation, filer(situation))),
            Map.entry("openInspection", situation -> site(situation, As.taskForce())),
            Map.entry("openInspection/exists", situation -> with(situation, one -> one, As.taskForce())),
            Map.entry("listInspections", situation -> with(situation, InspectionExamples::concluded, As.reviewer())),
            Map.entry("getInspection", situation -> with(situation, InspectionExamples::concluded, As.reviewer())),
            Map.entry(
                    "listInspectionEvents", situation -> with(situation, InspectionExamples::concluded, As.reviewer())),
            Map.entry("assessOwnSite", situation -> with(situation, one -> one, filer(situation))),
            Map.entry("concludeInspection", situation -> with(situation, Inspecting::assessed, As.reviewer())),
            Map.entry("rankInspections", situation -> with(situation, InspectionExamples::concluded, As.reviewer())),
            Map.entry(
                    "listInspectionFindings",
                    situation -> with(situation, InspectionExamples::concluded, As.reviewer())),
            Map.entry(
                    "reportRectification",
                    situation -> found(situation, InspectionExamples::concluded, filer(situation))),
            Map.entry(
                    "verifyRectification", situation -> found(situation, InspectionExamples::reported, As.reviewer())),
            Map.entry(
                    "verifyRectification/early",
                    situation -> found(situation, InspectionExamples::concluded, As.reviewer())),
            Map.entry("attachToInspection", situation -> with(situation, one -> one, filer(situation))),
            Map.entry("listInspectionAttachments", situation -> attached(situation)),
            Map.entry("getInspectionAttachment", situation -> attached(situation)));

    private InspectionExamples() {}

    private static RequestSpecification site(Situation situation, RequestSpecification who) {
        situation.real("4b4b4b4b-4b4b-4b4b-8b4b-4b4b4b4b4b4b", there(situation).site());
        return who;
    }

    private static Inspecting there(Situation situation) {
        return new Inspecting(situation.region()).site(NAME);
    }

    private static RequestSpecification with(
            Situation situation, UnaryOperator<Inspecting> steps, RequestSpecification who) {
        Inspecting inspecting = steps.apply(there(situation).opened(PERIOD));
        situation
                .real("4b4b4b4b-4b4b-4b4b-8b4b-4b4b4b4b4b4b", inspecting.site())
                .real("5c5c5c5c-5c5c-4c5c-8c5c-5c5c5c5c5c5c", inspecting.id())
                .real(PERIOD, PERIOD);
        return who;
    }

    private static RequestSpecification found(
            Situation situation, UnaryOperator<Inspecting> steps, RequestSpecification who) {
        Inspecting inspecting = steps.apply(there(situation).opened(PERIOD));
        situation.real("6d6d6d6d-6d6d-4d6d-8d6d-6d6d6d6d6d6d", inspecting.finding(5));
        return who;
    }

    private static RequestSpecification attached(Situation situation) {
        Inspecting inspecting = there(situation).opened(PERIOD);
        Map<String, ?> attachment = inspecting
                .attach(inspecting.department("zhang"), "&item=5")
                .statusCode(201)
                .extract()
                .path("attachment");
        situation
                .real("5c5c5c5c-5c5c-4c5c-8c5c-5c5c5c5c5c5c", inspecting.id())
                .real("7e7e7e7e-7e7e-4e7e-8e7e-7e7e7e7e7e7e", (String) attachment.get("id"))
                .real("c1db15dec5555786870d56835c86fcc8a2124ca4655128edc7ca4cea8d6453df", (String)
                        attachment.get("sha256"));
        return As.reviewer();
    }

    private static Inspecting concluded(Inspecting inspecting) {
        return inspecting.assessed().concluded(5, 5, 9);
    }

    private static Inspecting reported(Inspecting inspecting) {
        concluded(inspecting);
        inspecting.report(inspecting.department("zhang"), inspecting.finding(5)).statusCode(200);
        return inspecting;
    }

    private static RequestSpecification filer(Situation situation) {
        return As.filer("zhang", situation.region());
    }
}
