package yingshang.appeals;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import yingshang.appeals.AppealEvent.Act;
import yingshang.appeals.AppealException.Reason;

/** Takes one step after another; each is an event. */
@Entity
class Appeal {

    @Id
    private UUID id;

    @Version
    private int version;

    private String number;
    private String codeDigest;

    @Enumerated(EnumType.STRING)
    private AppealKind kind;

    @Enumerated(EnumType.STRING)
    private AppealChannel channel;

    private String region;
    private String department;
    private String title;
    private String text;
    private String enterprise;
    private String contact;

    @Enumerated(EnumType.STRING)
    private AppealStatus status;

    private boolean difficult;
    private boolean demonstration;
    private Instant receivedAt;
    private String registeredBy;
    private Instant registeredAt;
    private String answer;
    private String resolution;
    private String resolvedBy;
    private int disputes;
    private Instant endedAt;
    private int steps;

    protected Appeal() {}

    Appeal(String number, AppealCode code, AppealRequest request, Act act) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.codeDigest = code.digest(number);
        this.kind = request.kind();
        this.channel = request.channel();
        this.region = request.region();
        this.title = request.title();
        this.text = request.text();
        this.enterprise = request.enterprise();
        this.contact = request.contact() == null || request.contact().isBlank() ? null : request.contact();
        this.demonstration = request.demonstration();
        this.receivedAt = request.receivedAt() == null ? act.at() : request.receivedAt();
        this.registeredBy = act.by();
        this.registeredAt = act.at();
        this.status = AppealStatus.REGISTERED;
        this.steps = 1;
    }

    /** The event of the registration itself. */
    AppealEvent registered() {
        return new AppealEvent(id, 1, AppealStep.REGISTER, new Act(registeredBy, registeredAt, null), null);
    }

    AppealEvent transfer(String to, Act act) {
        requirePossible(AppealStep.TRANSFER);
        department = to;
        return take(AppealStep.TRANSFER, act);
    }

    AppealEvent answer(Act act) {
        AppealEvent event = take(AppealStep.ANSWER, act);
        answer = act.reason();
        return event;
    }

    AppealEvent findDifficult(Act act) {
        requirePossible(AppealStep.FIND_DIFFICULT);
        if (difficult) {
            throw new AppealException(Reason.DIFFICULT_ALREADY, id.toString());
        }
        difficult = true;
        return take(AppealStep.FIND_DIFFICULT, act);
    }

    AppealEvent resolve(Act act) {
        AppealEvent event = take(AppealStep.RESOLVE, act);
        resolution = act.reason();
        resolvedBy = act.by();
        return event;
    }

    AppealEvent confirm(Act act) {
        requirePossible(AppealStep.CONFIRM);
        requireOther(act);
        endedAt = act.at();
        return take(AppealStep.CONFIRM, act);
    }

    AppealEvent dispute(Act act) {
        requirePossible(AppealStep.DISPUTE);
        requireOther(act);
        if (act.reason() == null || act.reason().isBlank()) {
            throw new AppealException(Reason.REMARK_MISSING, id.toString());
        }
        disputes++;
        return take(AppealStep.DISPUTE, act);
    }

    AppealEvent close(Act act) {
        AppealEvent event = take(AppealStep.CLOSE, act);
        endedAt = act.at();
        return event;
    }

    AppealEvent takeUp(Act act) {
        return take(AppealStep.TAKE_UP, act);
    }

    /** The clock went on with a deadline of this appeal. */
    AppealEvent escalate(AppealDeadline deadline, Instant at) {
        requirePossible(AppealStep.ESCALATE);
        return new AppealEvent(id, ++steps, deadline, at, department);
    }

    private AppealEvent take(AppealStep step, Act act) {
        requirePossible(step);
        status = step.leadsTo(status);
        return new AppealEvent(id, ++steps, step, act, department);
    }

    private void requirePossible(AppealStep step) {
        if (!step.possibleFrom(status)) {
            throw new AppealException(Reason.WRONG_STATUS, status.code());
        }
    }

    private void requireOther(Act act) {
        if (act.by() != null && act.by().equals(resolvedBy)) {
            throw new AppealException(Reason.OWN_RESOLUTION, id.toString());
        }
    }

    boolean isOpenedBy(AppealCode code) {
        return code.opens(number, codeDigest);
    }

    boolean isFee() {
        return kind == AppealKind.FEE;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    String region() {
        return region;
    }

    String department() {
        return department;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    boolean demonstration() {
        return demonstration;
    }

    int steps() {
        return steps;
    }

    AppealView view(List<AppealDeadlineView> deadlines) {
        return new AppealView(
                id,
                number,
                kind,
                channel,
                region,
                department,
                title,
                text,
                enterprise,
                contact,
                status,
                difficult,
                demonstration,
                receivedAt,
                registeredBy,
                registeredAt,
                deadlines,
                answer,
                resolution,
                disputes,
                endedAt,
                steps);
    }

    PublicAppealView shown(List<AppealDeadlineView> deadlines, List<PublicAppealView.Step> taken) {
        return new PublicAppealView(
                number,
                kind,
                region,
                department,
                title,
                status,
                difficult,
                receivedAt,
                deadlines,
                answer,
                resolution,
                taken);
    }
}
