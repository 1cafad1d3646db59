package org.verdant.demonstration;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FormReader;
import org.verdant.target.AskCreditChange;
import org.verdant.target.CreditChangeForm;
import org.verdant.target.CreditChangeKind;
import org.verdant.target.CreditLedger;
import org.verdant.target.EnterLegacyCredit;
import org.verdant.target.LegacyForm;
import org.verdant.target.SecondLook;
import org.verdant.target.SecondLookForm;
import org.verdant.target.StoreCreditEvidence;
import org.verdant.target.TargetCode;
import org.verdant.workflow.TaskDoor;
import org.verdant.workflow.WhereIs;

/** A dialogue from before the first file is entered later, and then a second time under another title, which is corrected. */
@Component
@Order(4)
class DemoLegacy implements DemoChapter {
    private static final TargetCode ACTIVITIES = TargetCode.of("C1.1");
    private static final LocalDate HELD = LocalDate.of(2024, 11, 6);
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final DemoCast cast;
    private final Deeds deeds;
    private final FormReader forms;

    /** What the two coordinators use for it. */
    @Component
    record Deeds(
            StoreCreditEvidence evidence,
            EnterLegacyCredit enter,
            AskCreditChange ask,
            CreditLedger ledger,
            WhereIs where,
            TaskDoor door) {}

    DemoLegacy(DemoCast cast, Deeds deeds, FormReader forms) {
        this.cast = cast;
        this.deeds = deeds;
        this.forms = forms;
    }

    /** In the last two months of the demonstration; entries are no files. */
    @Override
    public int enter(LocalDate today, Instant now, DemoTimeline timeline) {
        at(timeline, today.minusDays(50), () -> {
            var right = record("Dialogue of dispatch centres on winter reserves");
            var twice = record("Dispatchers' dialogue: reserves in winter");
            at(timeline, today.minusDays(48), () -> confirms(right, "confirmLegacyEntry"));
            at(timeline, today.minusDays(47), () -> confirms(twice, "confirmLegacyEntry"));
            at(timeline, today.minusDays(30), () -> corrects(twice));
            at(timeline, today.minusDays(28), () -> confirms(twice, "confirmCreditChange"));
        });
        return 0;
    }

    private static void at(DemoTimeline timeline, LocalDate day, Runnable deed) {
        timeline.enter(day.atTime(MORNING).toInstant(ZoneOffset.UTC), deed);
    }

    private CaseId record(String title) {
        var form = new LegacyForm(
                title,
                cast.actor("proposer").organisation().toString(),
                List.of("PK", "TJ"),
                HELD,
                List.of(paper(title, first())),
                "Held before the secretariat worked with files.");
        return deeds.enter().enter(ACTIVITIES, form, first()).id();
    }

    private String paper(String title, Actor by) {
        var pdf = new ByteArrayInputStream(DemoPdf.of(title, "attendance"));
        return deeds.evidence().store("attendance.pdf", pdf, by).id().toString();
    }

    private void corrects(CaseId entry) {
        var credit = deeds.ledger().of(entry).get(0);
        var form = new CreditChangeForm(
                CreditChangeKind.CORRECTION,
                null,
                "The same dialogue stands in the ledger under its other title.",
                null);
        deeds.ask().ask(ACTIVITIES, credit.id(), form, first());
    }

    private void confirms(CaseId entry, String step) {
        var task = deeds.where().of(entry).stream()
                .filter(open -> open.key().equals(step))
                .findFirst()
                .orElseThrow();
        var yes = forms.tree(new SecondLookForm(SecondLook.CONFIRM, null));
        deeds.door().complete(Objects.requireNonNull(task.taskId()), yes, cast.actor("coordinator2"));
    }

    private Actor first() {
        return cast.actor("coordinator");
    }
}
