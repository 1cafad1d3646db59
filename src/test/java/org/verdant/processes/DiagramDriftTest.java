package org.verdant.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Signal;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verdant.workflow.ActivityDelivery;
import org.verdant.workflow.AgreementProcess;
import org.verdant.workflow.CancellationProcess;
import org.verdant.workflow.CapacityRunning;
import org.verdant.workflow.ChangeRequestProcess;
import org.verdant.workflow.ChecksProcess;
import org.verdant.workflow.ClarificationProcess;
import org.verdant.workflow.CourseRun;
import org.verdant.workflow.CovenantProcess;
import org.verdant.workflow.CreditChangeProcess;
import org.verdant.workflow.DecisionProcess;
import org.verdant.workflow.Disbursement;
import org.verdant.workflow.DueDiligence;
import org.verdant.workflow.EligibilityReview;
import org.verdant.workflow.FileEnding;
import org.verdant.workflow.FinancingAppraisal;
import org.verdant.workflow.FinancingClosing;
import org.verdant.workflow.FinancingDelivery;
import org.verdant.workflow.FinancingReview;
import org.verdant.workflow.GovernanceProcess;
import org.verdant.workflow.LegacyEntryProcess;
import org.verdant.workflow.LightReview;
import org.verdant.workflow.MergerProcess;
import org.verdant.workflow.NoObjection;
import org.verdant.workflow.PanelReview;
import org.verdant.workflow.PanelSeat;
import org.verdant.workflow.PeriodicReports;
import org.verdant.workflow.PlatformProcess;
import org.verdant.workflow.ProjectClosing;
import org.verdant.workflow.ProjectDelivery;
import org.verdant.workflow.ProjectReport;
import org.verdant.workflow.ProjectReview;
import org.verdant.workflow.ProjectStart;
import org.verdant.workflow.ProposalProcess;
import org.verdant.workflow.RedressProcess;
import org.verdant.workflow.ReportProcess;
import org.verdant.workflow.SilenceProcedure;
import org.verdant.workflow.StudyAcceptance;
import org.verdant.workflow.StudyDelivery;
import org.verdant.workflow.SuspensionProcess;

/** A diagram and the one class that knows it say the same words, both ways. */
class DiagramDriftTest {
    private static final Map<String, Class<?>> CLASSES = Map.ofEntries(
            Map.entry("proposal", ProposalProcess.class),
            Map.entry("light-review", LightReview.class),
            Map.entry("activity-delivery", ActivityDelivery.class),
            Map.entry("report", ReportProcess.class),
            Map.entry("decision", DecisionProcess.class),
            Map.entry("project-review", ProjectReview.class),
            Map.entry("no-objection", NoObjection.class),
            Map.entry("panel-review", PanelReview.class),
            Map.entry("panel-seat", PanelSeat.class),
            Map.entry("checks", ChecksProcess.class),
            Map.entry("clarification", ClarificationProcess.class),
            Map.entry("redress", RedressProcess.class),
            Map.entry("project-delivery", ProjectDelivery.class),
            Map.entry("project-report", ProjectReport.class),
            Map.entry("project-start", ProjectStart.class),
            Map.entry("course-run", CourseRun.class),
            Map.entry("capacity-running", CapacityRunning.class),
            Map.entry("periodic-reports", PeriodicReports.class),
            Map.entry("project-closing", ProjectClosing.class),
            Map.entry("agreement", AgreementProcess.class),
            Map.entry("eligibility-review", EligibilityReview.class),
            Map.entry("study-delivery", StudyDelivery.class),
            Map.entry("study-acceptance", StudyAcceptance.class),
            Map.entry("governance", GovernanceProcess.class),
            Map.entry("silence-procedure", SilenceProcedure.class),
            Map.entry("platform", PlatformProcess.class),
            Map.entry("credit-change", CreditChangeProcess.class),
            Map.entry("legacy-entry", LegacyEntryProcess.class),
            Map.entry("financing-delivery", FinancingDelivery.class),
            Map.entry("financing-closing", FinancingClosing.class),
            Map.entry("disbursement", Disbursement.class),
            Map.entry("covenant", CovenantProcess.class),
            Map.entry("suspension", SuspensionProcess.class),
            Map.entry("cancellation", CancellationProcess.class),
            Map.entry("merger", MergerProcess.class),
            Map.entry("file-ending", FileEnding.class),
            Map.entry("financing-review", FinancingReview.class),
            Map.entry("financing-appraisal", FinancingAppraisal.class),
            Map.entry("due-diligence", DueDiligence.class),
            Map.entry("change-request", ChangeRequestProcess.class));

    static List<Diagram> diagrams() {
        return Diagram.all();
    }

    @Test
    void every_diagram_has_its_class_and_every_class_its_diagram() {
        assertThat(diagrams().stream().map(Diagram::key)).containsExactlyInAnyOrderElementsOf(CLASSES.keySet());
        CLASSES.forEach((key, type) -> assertThat(constants(type)).containsEntry("KEY", key));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_constant_of_the_class_is_a_word_of_the_diagram(Diagram diagram) {
        var words = new HashSet<>(variables(diagram));
        words.addAll(tableInputs(diagram));
        words.addAll(handedBack(diagram));
        words.add(diagram.key());
        words.addAll(names(diagram));
        diagram.all(FlowNode.class).forEach(node -> words.add(node.getId()));
        assertThat(words).containsAll(constants(classOf(diagram)).values());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_human_step_message_signal_and_error_is_a_constant_of_the_class(Diagram diagram) {
        var constants = constants(classOf(diagram)).values();
        assertThat(constants)
                .containsAll(diagram.all(UserTask.class).stream()
                        .map(UserTask::getId)
                        .toList())
                .containsAll(names(diagram));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_variable_is_a_constant_of_the_class_or_of_a_caller(Diagram diagram) {
        var known = CLASSES.values().stream()
                .flatMap(type -> constants(type).values().stream())
                .collect(Collectors.toSet());
        assertThat(known).containsAll(variables(diagram));
        var own = constants(classOf(diagram)).values();
        var handedIn = diagrams().stream()
                .flatMap(caller -> caller.all(CamundaIn.class).stream())
                .map(CamundaIn::getCamundaTarget)
                .collect(Collectors.toSet());
        assertThat(variables(diagram)).allMatch(variable -> own.contains(variable) || handedIn.contains(variable));
    }

    private static Class<?> classOf(Diagram diagram) {
        return CLASSES.get(diagram.key());
    }

    /** The public string constants of a class by name. */
    private static Map<String, String> constants(Class<?> type) {
        var found = new TreeMap<String, String>();
        Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && field.getType() == String.class)
                .forEach(field -> {
                    try {
                        found.put(field.getName(), (String) field.get(null));
                    } catch (IllegalAccessException hidden) {
                        throw new IllegalStateException(hidden);
                    }
                });
        return found;
    }

    private static List<String> names(Diagram diagram) {
        return Stream.of(
                        diagram.all(Message.class).stream().map(Message::getName),
                        diagram.all(Signal.class).stream().map(Signal::getName),
                        diagram.all(org.camunda.bpm.model.bpmn.instance.Error.class).stream()
                                .map(org.camunda.bpm.model.bpmn.instance.Error::getName),
                        diagram.all(Escalation.class).stream().map(Escalation::getName))
                .flatMap(each -> each)
                .toList();
    }

    /** What the diagram reads, maps, or takes from a table. */
    private static Set<String> variables(Diagram diagram) {
        var found = diagram.expressions().stream()
                .flatMap(Expression::variables)
                .collect(Collectors.toCollection(HashSet::new));
        diagram.all(CamundaIn.class).stream()
                .filter(in -> in.getCamundaSource() != null)
                .forEach(in -> found.add(in.getCamundaSource()));
        diagram.all(CamundaOut.class).forEach(out -> found.add(out.getCamundaTarget()));
        diagram.all(BusinessRuleTask.class).stream()
                .filter(task -> task.getCamundaDecisionRef() != null)
                .forEach(task -> found.add(task.getCamundaResultVariable()));
        return found;
    }

    /** What its callers take from the diagram. */
    private static Set<String> handedBack(Diagram diagram) {
        return diagrams().stream()
                .flatMap(caller -> caller.all(CallActivity.class).stream())
                .filter(call -> call.getCalledElement().equals(diagram.key()))
                .flatMap(call ->
                        call.getExtensionElements().getElementsQuery().filterByType(CamundaOut.class).list().stream())
                .map(CamundaOut::getCamundaSource)
                .collect(Collectors.toSet());
    }

    private static Set<String> tableInputs(Diagram diagram) {
        return diagram.all(BusinessRuleTask.class).stream()
                .filter(task -> task.getCamundaDecisionRef() != null)
                .flatMap(task -> RuleTable.of(task.getCamundaDecisionRef()).inputs().stream())
                .collect(Collectors.toSet());
    }
}
