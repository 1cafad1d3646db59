package org.verdant.proposal.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.verdant.proposal.ActivityDetails;
import org.verdant.proposal.Track;
import org.verdant.shared.FieldError;

/**
 * One step of the form: its fields by the beginning of their paths. A step is done when nothing in it stands in the way any more.
 *
 * @param id anchor on the page; its name is the message {@code proposal.form.<id>}
 */
record FormStep(String id, List<String> fields, int open) {
    private static final String BASICS_ID = "basics";

    /** What is read under another name than it is typed. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "total",
            "budget",
            "lines",
            "budget",
            "funding",
            "budget",
            "plannedPeriod",
            "plannedStart",
            "host",
            "place");

    /** The fields of an occasion have their lines among the basics and those of the event. */
    static final Set<String> EVENT_FIELDS = Arrays.stream(ActivityDetails.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    private static final FormStep REACH = step("reach", "countries", "sectors", "sdgTargets");
    private static final FormStep DOCUMENTS = step("documents", "documents");
    private static final FormStep RESULTS = step("results", "results", "risks");
    private static final FormStep SAFEGUARDS =
            step("safeguards", "markers", "safeguards", "declarations", "confidentialFields", "excludedReviewers");
    private static final FormStep REGISTRATION = step("registration", "details.registered", "details.primaryTheme");
    private static final FormStep EVENT = step("event", "plannedStart", "plannedEnd", "details");
    private static final FormStep EVENT_PARTNERS = step("partners", "partners", "contact");
    private static final FormStep EVENT_BUDGET = step("budget", "budget");
    private static final List<FormStep> ACTIVITY = List.of(
            step(
                    "basics",
                    "title",
                    "titleLocal",
                    "language",
                    "summary",
                    "trafficLight",
                    "details.kind",
                    "details.primaryTheme",
                    "details.expectedOutput"),
            EVENT,
            EVENT_PARTNERS,
            REACH,
            EVENT_BUDGET,
            DOCUMENTS);
    private static final List<FormStep> POLICY = List.of(
            step("basics", "title", "details.kind", "details.expectedOutput"),
            step(
                    "instrument",
                    "details.instrument",
                    "details.stage",
                    "details.officialReference",
                    "details.mutualRecognition"),
            REGISTRATION,
            EVENT,
            EVENT_PARTNERS,
            REACH,
            EVENT_BUDGET,
            DOCUMENTS);
    private static final List<FormStep> YOUTH = List.of(
            step("basics", "title", "details.kind", "details.expectedOutput"),
            REGISTRATION,
            step(
                    "participants",
                    "details.womenPlanned",
                    "details.womenReason",
                    "details.ageFrom",
                    "details.ageTo",
                    "details.selectionRules",
                    "details.safeguardingContact",
                    "details.insurance",
                    "details.consent"),
            EVENT,
            EVENT_PARTNERS,
            REACH,
            EVENT_BUDGET,
            DOCUMENTS);
    private static final List<FormStep> RND = List.of(
            step(
                    "basics",
                    "title",
                    "details.technology",
                    "details.technologyOther",
                    "details.trlStart",
                    "details.trlTarget"),
            step("partners", "leadIdentifier", "partners", "contact", "details.principalInvestigators"),
            REACH,
            step("work", "details.workPackages", "details.deliverables", "details.milestones", "details.effort"),
            step("budget", "budget", "fx", "details.requested", "details.coFunding"),
            step("property", "details"),
            RESULTS,
            SAFEGUARDS,
            DOCUMENTS);
    private static final List<FormStep> EQUIPMENT = List.of(
            step(
                    "basics",
                    "title",
                    "details.equipmentClass",
                    "details.scenario",
                    "details.standardDesign",
                    "details.agreementKind"),
            step(
                    "partners",
                    "leadIdentifier",
                    "partners",
                    "contact",
                    "details.supplier",
                    "details.host",
                    "details.operator"),
            REACH,
            step(
                    "equipment",
                    "details.quantity",
                    "details.ratedCapacity",
                    "details.capacityUnit",
                    "details.trl",
                    "details.standards",
                    "details.certificates"),
            step("trade", "details"),
            step("budget", "budget", "fx"),
            RESULTS,
            SAFEGUARDS,
            DOCUMENTS);
    private static final List<FormStep> CAPACITY = List.of(
            step("basics", "title", "details.modality", "details.targetGroup", "details.certificate"),
            step("partners", "leadIdentifier", "partners", "contact", "details.trainers"),
            REACH,
            step("course", "details"),
            step("budget", "budget", "fx"),
            RESULTS,
            SAFEGUARDS,
            DOCUMENTS);

    private static final List<FormStep> STUDY = List.of(
            step("basics", "title", "details.scope", "details.baseYear", "details.horizonYear", "details.seaNeeded"),
            step(
                    "partners",
                    "leadIdentifier",
                    "partners",
                    "contact",
                    "details.studyCountries",
                    "details.nationalAuthorities",
                    "details.steeringCommittee"),
            REACH,
            step("study", "details"),
            step("budget", "budget", "fx"),
            RESULTS,
            SAFEGUARDS,
            DOCUMENTS);

    private static final FormStep BASICS = step("basics", "title", "trafficLight", "plannedStart", "plannedEnd");
    private static final List<FormStep> GOVERNANCE = List.of(
            BASICS,
            step(
                    "text",
                    "details.subtype",
                    "details.forum",
                    "details.instrument",
                    "details.theme",
                    "details.textLanguage",
                    "details.text"),
            step("drafters", "details"),
            EVENT_PARTNERS,
            REACH,
            EVENT_BUDGET,
            DOCUMENTS);
    private static final List<FormStep> PLATFORM =
            List.of(BASICS, step("platform", "details"), EVENT_PARTNERS, REACH, EVENT_BUDGET, DOCUMENTS);
    private static final List<FormStep> FINANCING = List.of(
            step("basics", "title", "details.serves", "details.industry", "details.pathway", "details.tool"),
            step(
                    "partners",
                    "leadIdentifier",
                    "partners",
                    "contact",
                    "details.borrower",
                    "details.guarantor",
                    "details.sovereign"),
            REACH,
            step("budget", "budget", "fx", "details.projectCost", "details.financiers"),
            step(
                    "terms",
                    "details.instrument",
                    "details.amount",
                    "details.tenor",
                    "details.grace",
                    "details.pricing",
                    "details.marginBp",
                    "details.useOfProceeds",
                    "details.conditionsPrecedent",
                    "details.covenants",
                    "details.disbursementPlan",
                    "details.grievanceMechanism"),
            step("returns", "details"),
            RESULTS,
            SAFEGUARDS,
            DOCUMENTS);

    private static FormStep step(String id, String... fields) {
        return new FormStep(id, List.of(fields), 0);
    }

    /** All steps with the number of errors that are open in each. */
    static List<FormStep> of(Track track, List<FieldError> errors) {
        var all = steps(track);
        return all.stream()
                .map(step -> new FormStep(
                        step.id,
                        step.fields,
                        Math.toIntExact(errors.stream()
                                .filter(error -> home(all, error.field()).equals(step.id))
                                .count())))
                .toList();
    }

    /** The step that holds a field that is read. What no step names by itself, as the summary of most tracks, is among the basics. */
    static String holding(Track track, String field) {
        var all = steps(track);
        var path = OTHERWISE.getOrDefault(field, field);
        var known = find(all, path);
        return known.isEmpty() && EVENT_FIELDS.contains(path) ? home(all, "details." + path) : known.orElse(BASICS_ID);
    }

    private static List<FormStep> steps(Track track) {
        return switch (track) {
            case POLICY -> POLICY;
            case YOUTH -> YOUTH;
            case RND -> RND;
            case EQUIPMENT -> EQUIPMENT;
            case CAPACITY -> CAPACITY;
            case STUDY -> STUDY;
            case GOVERNANCE -> GOVERNANCE;
            case PLATFORM -> PLATFORM;
            case FINANCING -> FINANCING;
            default -> ACTIVITY;
        };
    }

    private static String home(List<FormStep> all, String field) {
        return find(all, field).orElse(BASICS_ID);
    }

    private static Optional<String> find(List<FormStep> all, String field) {
        return all.stream()
                .filter(step -> step.fields.stream()
                        .anyMatch(start ->
                                field.equals(start) || field.startsWith(start + ".") || field.startsWith(start + "[")))
                .map(FormStep::id)
                .findFirst();
    }
}
