package org.verdant.approval.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.verdant.approval.AgreementCondition.State;
import org.verdant.approval.DeliverEvidence;
import org.verdant.approval.EvidenceOutcome;
import org.verdant.approval.JudgeEvidence;
import org.verdant.approval.MeetConditionForm;
import org.verdant.shared.Actor;
import org.verdant.shared.Role;
import org.verdant.workflow.AgreementProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.UserTaskHandler;

/** The proposer's turn delivers, the coordinator's turn judges. */
@Component
class MeetConditionTask implements UserTaskHandler<MeetConditionForm> {
    private final DeliverEvidence deliverEvidence;
    private final JudgeEvidence judgeEvidence;
    private final AgreementProcess process;

    MeetConditionTask(DeliverEvidence deliverEvidence, JudgeEvidence judgeEvidence, AgreementProcess process) {
        this.deliverEvidence = deliverEvidence;
        this.judgeEvidence = judgeEvidence;
        this.process = process;
    }

    @Override
    public String taskKey() {
        return AgreementProcess.MEET_CONDITION;
    }

    @Override
    public Class<MeetConditionForm> form() {
        return MeetConditionForm.class;
    }

    @Override
    public Map<String, Object> complete(OpenTask task, MeetConditionForm form, Actor actor) {
        var no = process.number(task.id());
        if (task.role() == Role.PROPOSER) {
            deliverEvidence.deliver(task.caseId(), no, form, actor);
            return turn(Role.COORDINATOR, State.DELIVERED);
        }
        var outcome = judgeEvidence.judge(task.caseId(), no, form, actor);
        return turn(Role.PROPOSER, outcome == EvidenceOutcome.ACCEPT ? State.MET : State.OPEN);
    }

    private static Map<String, Object> turn(Role next, State state) {
        return Map.of(AgreementProcess.CONDITION_GROUP, next.code(), AgreementProcess.CONDITION_STATE, state.name());
    }
}
