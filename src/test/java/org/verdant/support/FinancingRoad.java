package org.verdant.support;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.verdant.proposal.AttachDocument;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.Status;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.workflow.DemoClock;

/** Walks financings from their concept to the two decisions, as the people of the demonstration would. */
public final class FinancingRoad {
    public static final List<String> EXAMINATIONS = List.of(
            "examineTechnology",
            "examineEconomics",
            "examineFinances",
            "examineLaw",
            "examineIntegrity",
            "checkSafeguards");

    private static final AtomicInteger PAPERS = new AtomicInteger();

    private final ApplicationContext beans;
    private final PanelRoad panel;

    public FinancingRoad(ApplicationContext beans) {
        this.beans = beans;
        this.panel = new PanelRoad(beans);
    }

    public PanelRoad panel() {
        return panel;
    }

    /** In that safeguards category for the environment, as its proposer expects it. */
    public static Consumer<ObjectNode> category(String category) {
        return content -> content.withObject("/safeguards").put("environment", category);
    }

    /** Eligible: its concept is to be reviewed. */
    public CaseId eligible(Consumer<ObjectNode> change) {
        return eligible("1200000.00", change);
    }

    public CaseId eligible(String cost, Consumer<ObjectNode> change) {
        var file = panel.submitted(Track.FINANCING, cost, change);
        panel.does("coordinator", file, "screenProposal", "{'outcome':'ELIGIBLE'}");
        return file;
    }

    /** Its concept is cleared: the mandate letter is asked for. */
    public CaseId cleared(CaseId file) {
        panel.does("coordinator", file, "reviewConcept", "{'outcome':'CLEAR'}");
        return file;
    }

    public void givesMandate(CaseId file) {
        panel.does(
                "proposer",
                file,
                "giveMandate",
                "{'documentId':'" + paper(file, AttachDocument.MANDATE_LETTER, "proposer") + "'}");
    }

    /** Every country has given its letter: six examinations are open. */
    public CaseId atDiligence(CaseId file) {
        givesMandate(cleared(file));
        new CountriesRoad(beans).consent(file);
        return file;
    }

    public void examines(CaseId file, String key, String form) {
        var safeguards = key.equals("examineIntegrity") || key.equals("checkSafeguards");
        panel.does(safeguards ? "safeguards" : "coordinator", file, key, form);
    }

    public void examinedAll(CaseId file) {
        EXAMINATIONS.forEach(key -> examines(file, key, PanelRoad.CLEAR));
    }

    /** Nothing blocks it: the panel is to be assigned, and what has to be disclosed is. */
    public CaseId atPanel(CaseId file) {
        examinedAll(atDiligence(file));
        return file;
    }

    /** The panel gives the same points and has nothing to ask. */
    public CaseId scored(CaseId file, String... points) {
        panel.reviewedAlike(file, points);
        panel.goesOn(file);
        return file;
    }

    /** Good points of a panel: 4 of 5 for each of six criteria. */
    public CaseId recommended(CaseId file) {
        return scored(file, "4", "4", "4", "4", "4", "4");
    }

    public void issuesTerms(CaseId file) {
        panel.does("coordinator", file, "issueTermSheet", "{'terms':'As proposed, with an escrow account.'}");
    }

    /** The proposer agrees to the terms: only the time of disclosure may be missing. */
    public CaseId agreedOnTerms(CaseId file) {
        recommended(atPanel(file));
        issuesTerms(file);
        panel.does("proposer", file, "answerTermSheet", "{'outcome':'AGREE'}");
        return file;
    }

    /** Small and of category C: the head of the secretariat and the chair of Green Finance decide. */
    public CaseId approvedByOwnAuthority() {
        var file = agreedOnTerms(eligible(content -> {}));
        panel.does("approver", file, "decideProposal", "{'outcome':'APPROVE'}");
        panel.does("finance-chair", file, "decideProposal", "{'outcome':'APPROVE'}");
        return file;
    }

    /** Both have decided: its agreement comes next. */
    public CaseId approved() {
        var file = approvedByOwnAuthority();
        financierSays(file, "APPROVE");
        return file;
    }

    public void financierSays(CaseId file, String outcome) {
        panel.does("coordinator", file, "financierDecision", financierForm(file, outcome));
    }

    public String financierForm(CaseId file, String outcome) {
        return "{'outcome':'" + outcome + "','reference':'Board minutes 14/2027','documentId':'"
                + paper(file, AttachDocument.FINANCIER_LETTER, "coordinator") + "'}";
    }

    public String paper(CaseId file, String kind, String person) {
        var bytes = new ByteArrayInputStream(Projects.pdf(kind + PAPERS.incrementAndGet()));
        return beans.getBean(AttachDocument.class)
                .attach(file, kind, "paper.pdf", bytes, panel.actor(person))
                .id()
                .toString();
    }

    public Status status(CaseId file) {
        return beans.getBean(ProposalReader.class).facts(file).status();
    }

    public void passDays(int days) {
        beans.getBean(DemoClock.class).advance(Duration.ofDays(days));
    }
}
