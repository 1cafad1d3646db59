package org.verdant.workflow;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The processes that run beside the one of a file, about it: they go on while it is suspended. */
public final class Beside {
    /** What is asked about a file only while it goes on. */
    private static final Set<String> ENDING_WITH_IT =
            Set.of(SuspensionProcess.KEY, CancellationProcess.KEY, MergerProcess.KEY, EligibilityReview.KEY);

    static final Set<String> KEYS = Stream.concat(ENDING_WITH_IT.stream(), Stream.of(CreditChangeProcess.KEY))
            .collect(Collectors.toUnmodifiableSet());

    private Beside() {}

    /** Whether a version of a diagram is one of them. */
    public static boolean is(String definitionId) {
        return KEYS.contains(key(definitionId));
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
                .filter(instance -> ENDING_WITH_IT.contains(key(instance.getProcessDefinitionId())))
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "the file has ended"));
    }

    private static String key(String definitionId) {
        return definitionId.substring(0, definitionId.indexOf(':'));
    }
}
