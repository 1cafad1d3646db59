package org.verdant.proposal.web;

import java.util.List;
import org.verdant.proposal.Track;

/** The steps of each track's form, in the order in which people think of a project of that kind. */
final class TrackSteps {
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

    private TrackSteps() {}

    static List<FormStep> of(Track track) {
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

    private static FormStep step(String id, String... fields) {
        return new FormStep(id, List.of(fields), 0);
    }
}
