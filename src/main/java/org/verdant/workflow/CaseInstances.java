package org.verdant.workflow;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.verdant.shared.CaseId;

/** What runs in the engine for a file: the backbone with everything that it called, and what runs beside it. */
@Component
class CaseInstances {
    static final int MOST = 1000;

    private final RuntimeService runtime;

    CaseInstances(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** The backbone and what it called, without what runs beside. */
    List<ProcessInstance> ofFile(CaseId caseId) {
        var all = all(caseId);
        var beside = all.stream()
                .filter(instance -> Beside.is(instance.getProcessDefinitionId()))
                .map(ProcessInstance::getId)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(instance -> !beside.contains(instance.getRootProcessInstanceId()))
                .toList();
    }

    /** Ends what was started for the file by itself, with all that it called, except the one of that id. */
    void endAllBut(CaseId caseId, String root) {
        all(caseId).stream()
                .filter(instance -> instance.getId().equals(instance.getRootProcessInstanceId()))
                .map(ProcessInstance::getId)
                .filter(Predicate.not(root::equals))
                .forEach(instance -> runtime.deleteProcessInstance(instance, "the file was ended"));
    }

    private List<ProcessInstance> all(CaseId caseId) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .listPage(0, MOST);
    }
}
