package yingshang.appeals;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import yingshang.As;
import yingshang.Situation;

/** What the examples of appeals find, and who sends them. */
public final class AppealExamples {

    private static final Map<String, String> PAST = Map.of("receivedAt", "2021-08-24T09:30:00+08:00");
    private static final Map<String, String> NOW = Map.of();

    /** By operation, or by operation and example. */
    public static final Map<String, Function<Situation, RequestSpecification>> SITUATIONS = Map.ofEntries(
            Map.entry("registerAppeal", situation -> As.taskForce()),
            Map.entry("listAppeals", situation -> with(situation, PAST, Appealing::transferred, As.reviewer())),
            Map.entry(
                    "getAppeal",
                    situation -> with(situation, PAST, one -> one.transferred().answered(), As.reviewer())),
            Map.entry(
                    "listAppealEvents",
                    situation -> with(situation, PAST, one -> one.transferred().answered(), As.reviewer())),
            Map.entry("transferAppeal", situation -> with(situation, PAST, one -> one, As.taskForce())),
            Map.entry("takeUpAppeal", situation -> with(situation, PAST, Appealing::transferred, filer(situation))),
            Map.entry("answerAppeal", situation -> with(situation, PAST, Appealing::transferred, filer(situation))),
            Map.entry("findAppealDifficult", situation -> with(situation, NOW, Appealing::transferred, As.taskForce())),
            Map.entry(
                    "findAppealDifficult/over",
                    situation -> with(situation, PAST, Appealing::transferred, As.taskForce())),
            Map.entry(
                    "resolveAppeal",
                    situation -> with(situation, PAST, one -> one.transferred().answered(), filer(situation))),
            Map.entry("confirmAppeal", situation -> with(situation, PAST, AppealExamples::resolved, As.taskForce())),
            Map.entry("closeAppeal", situation -> with(situation, PAST, Appealing::transferred, As.taskForce())),
            Map.entry("closeAppeal/status", situation -> with(situation, PAST, AppealExamples::closed, As.taskForce())),
            Map.entry(
                    "lookUpAppeal",
                    situation -> with(situation, PAST, one -> one.transferred().answered(), As.nobody())),
            Map.entry("lookUpAppeal/guesses", situation -> with(situation, PAST, AppealExamples::guessed, As.nobody())),
            Map.entry("confirmOwnAppeal", situation -> with(situation, PAST, AppealExamples::resolved, As.nobody())),
            Map.entry("countAppeals", situation -> with(situation, PAST, Appealing::transferred, As.reviewer())));

    private AppealExamples() {}

    private static RequestSpecification with(
            Situation situation, Map<String, String> more, UnaryOperator<Appealing> steps, RequestSpecification who) {
        Appealing appeal = steps.apply(new Appealing(situation.region()).registered(more));
        situation
                .real("3a3a3a3a-3a3a-4a3a-8a3a-3a3a3a3a3a3a", appeal.id())
                .real("AP20210824-000017", appeal.number())
                .real("7K3M-Q9TX-2B4D-H6NR", appeal.code());
        return who;
    }

    private static Appealing resolved(Appealing appeal) {
        return appeal.transferred().answered().resolved();
    }

    private static Appealing closed(Appealing appeal) {
        appeal.step(As.taskForce(), "closure", Map.of("reason", "entered twice"))
                .statusCode(200);
        return appeal;
    }

    private static Appealing guessed(Appealing appeal) {
        for (int i = 0; i < 10; i++) {
            appeal.lookedUp("0000-0000-0000-0000").statusCode(404);
        }
        return appeal;
    }

    private static RequestSpecification filer(Situation situation) {
        return As.filer("zhang", situation.region());
    }
}
