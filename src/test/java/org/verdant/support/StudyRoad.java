package org.verdant.support;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.proposal.AttachDocument;
import org.verdant.proposal.StudyDetails.DeliverableKind;
import org.verdant.proposal.Track;
import org.verdant.reporting.AskAcceptanceReversal;
import org.verdant.reporting.ReversalReason;
import org.verdant.reporting.ReverseAcceptanceForm;
import org.verdant.reporting.StudyCountryView;
import org.verdant.reporting.StudyReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.CountryCode;
import org.verdant.workflow.TaskDoor;
import org.verdant.workflow.WorkItem;
import org.verdant.workflow.WorkList;
import org.verdant.workflow.WorkQuery;

/** Walks planning studies along their delivery, as the people of the demonstration would. */
public final class StudyRoad {
    private static final AtomicInteger PAPERS = new AtomicInteger();
    private static final Map<String, String> FOCAL_POINTS =
            Map.of("LA", "focal.la", "KH", "focal.kh", "MN", "focal.mn");

    private final ApplicationContext beans;
    private final Road people;
    private final ProjectRoad projects;
    private final AgreementRoad agreements;

    public StudyRoad(ApplicationContext beans) {
        this.beans = beans;
        this.people = new Road(beans);
        this.projects = new ProjectRoad(beans);
        this.agreements = new AgreementRoad(beans);
    }

    public ProjectRoad projects() {
        return projects;
    }

    /** A study on the Lao PDR and Cambodia whose agreement is in force. */
    public CaseId agreed() {
        return agreed(content -> {});
    }

    public CaseId agreed(Consumer<ObjectNode> change) {
        return agreements.signed(
                agreements.prepared(agreements.approved(Track.STUDY, "{'outcome':'APPROVE'}", change)));
    }

    /** Every country shares its data: the study has begun. */
    public CaseId begun(CaseId file) {
        for (var country : countries(file)) {
            sharesData(file, country);
        }
        return file;
    }

    public void sharesData(CaseId file, String country) {
        sharesData(file, "agreeData", country);
    }

    /** The same by a country that came with a change. */
    public void sharesAddedData(CaseId file, String country) {
        sharesData(file, "agreeAddedData", country);
    }

    private void sharesData(CaseId file, String key, String country) {
        var person = focal(country);
        does(
                person,
                file,
                key,
                country,
                "{'signedOn':'" + projects.today() + "','confidentiality':'INTERNAL','documentId':'"
                        + paper(file, AttachDocument.DATA_AGREEMENT, person) + "'}");
    }

    /** The four reports before the workshops were accepted. */
    public CaseId drafted(CaseId file) {
        for (var kind : List.of(
                DeliverableKind.INCEPTION, DeliverableKind.DATA, DeliverableKind.INTERIM, DeliverableKind.DRAFT)) {
            var due =
                    Objects.requireNonNull(projects.project(file).study().due().get(kind));
            projects.passTo(due.minusDays(15));
            projects.report(file);
            projects.accept(file);
        }
        return file;
    }

    /** A workshop was held in each country. */
    public CaseId validated(CaseId file) {
        for (var country : countries(file)) {
            does("proposer", file, "holdWorkshop", country, workshop(file));
        }
        return file;
    }

    public String workshop(CaseId file) {
        return "{'heldOn':'" + projects.today()
                + "','place':'The capital','women':'12','men':'14','findings':'More hydro.',"
                + "'documentId':'" + paper(file, "PROOF", "proposer") + "'}";
    }

    /** The final report was accepted: the countries are asked. */
    public CaseId asked(CaseId file) {
        validated(drafted(begun(file)));
        projects.report(file);
        projects.accept(file);
        return file;
    }

    /** The authority of the country accepts by its letter. */
    public void accepts(CaseId file, String country) {
        var person = focal(country);
        does(person, file, "acceptStudy", country, acceptance(file, person, projects.today()));
    }

    public String acceptance(CaseId file, String person, LocalDate day) {
        return "{'answer':'ACCEPT','decidedOn':'" + day + "','documentId':'"
                + paper(file, AttachDocument.ACCEPTANCE, person) + "'}";
    }

    public void declines(CaseId file, String country) {
        does(focal(country), file, "acceptStudy", country, "{'answer':'DECLINE','comment':'Our data were not used'}");
    }

    /** Accepted, verified by one coordinator and confirmed by another: it counts. */
    public void counts(CaseId file, String country) {
        accepts(file, country);
        does("coordinator", file, "verifyAcceptance", country, "{'outcome':'ACCEPT'}");
        does("coordinator2", file, "confirmCredit", country, "{'outcome':'CONFIRM'}");
    }

    public void asksReversal(CaseId file, String country, ReversalReason reason) {
        beans.getBean(AskAcceptanceReversal.class)
                .ask(file, new ReverseAcceptanceForm(country, reason, "By letter"), people.actor("coordinator"));
    }

    public void reverses(CaseId file, String country, ReversalReason reason) {
        asksReversal(file, country, reason);
        does("coordinator2", file, "confirmReversal", country, "{'comment':'We read it'}");
    }

    public void publishes(CaseId file) {
        projects.does(
                "coordinator",
                file,
                "publishStudy",
                "{'documentId':'" + paper(file, "PROOF", "proposer") + "','address':'https://studies.example/1'}");
    }

    // --- where it is

    public StudyCountryView country(CaseId file, String country) {
        return beans.getBean(StudyReader.class).require(file, CountryCode.of(country));
    }

    public List<String> countries(CaseId file) {
        return beans.getBean(StudyReader.class).of(file).stream()
                .map(one -> one.country().value())
                .toList();
    }

    /** Countries with a live credit of this file, in their order. */
    public List<String> credited(CaseId file) {
        return beans.getBean(JdbcClient.class)
                .sql("""
                        select unnest(k.countries) from credit c join credit_claim k on k.id = c.claim_id
                        where c.case_id = ? and c.outcome <> 'REFUSED'
                          and not exists (select 1 from credit_reversal x where x.credit_id = c.id) order by 1""")
                .param(file.value())
                .query(String.class)
                .list();
    }

    public static String focal(String country) {
        return FOCAL_POINTS.getOrDefault(country, "coordinator");
    }

    /** The open steps of that kind for that country which the person finds in the list. */
    public List<WorkItem> open(String person, CaseId file, String key, String country) {
        return beans.getBean(WorkList.class).page(WorkQuery.of(file), people.actor(person)).items().stream()
                .filter(item ->
                        item.key().equals(key) && CountryCode.of(country).equals(item.forCountry()))
                .toList();
    }

    public void does(String person, CaseId file, String key, String country, String form) {
        var mine = open(person, file, key, country);
        if (mine.isEmpty()) {
            throw new AssertionError(person + " has no " + key + " of " + country + " at " + projects.steps(file));
        }
        beans.getBean(TaskDoor.class)
                .complete(mine.get(0).taskId(), Road.json(form.replace('\'', '"')), people.actor(person));
    }

    public String paper(CaseId file, String kind, String person) {
        var content = new ByteArrayInputStream(Projects.pdf(kind + PAPERS.incrementAndGet()));
        return beans.getBean(AttachDocument.class)
                .attach(file, kind, kind.toLowerCase(Locale.ROOT) + ".pdf", content, people.actor(person))
                .id()
                .toString();
    }
}
