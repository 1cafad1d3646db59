package org.verdant.workflow;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The processes that run beside the one of a file, about it: they go on while it is suspended, and end with it. */
public final class Beside {
    static final Set<String> KEYS = Set.of(SuspensionProcess.KEY, CancellationProcess.KEY, MergerProcess.KEY);

    private Beside() {}

    /** Whether a version of a diagram is one of them. */
    public static boolean is(String definitionId) {
        return KEYS.contains(definitionId.split(":", 2)[0]);
    }

    /** The file has come to its end by itself: nobody needs to answer any more what was asked about it. */
    public static void end(DelegateExecution file) {
        var runtime = file.getProcessEngineServices().getRuntimeService();
        runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(file.getProcessBusinessKey())
                .rootProcessInstances()
                .listPage(0, CaseInstances.MOST)
                .stream()
                .filter(instance -> is(instance.getProcessDefinitionId()))
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "the file has ended"));
    }
}
