package org.verdant.support;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.reporting.Balance;
import org.verdant.reporting.CovenantReader;
import org.verdant.reporting.CovenantView;
import org.verdant.reporting.FinanceReader;
import org.verdant.reporting.ReasonForm;
import org.verdant.reporting.ResumeDisbursements;
import org.verdant.reporting.SuspendDisbursements;
import org.verdant.shared.CaseId;
import org.verdant.workflow.WorkItem;
import org.verdant.workflow.WorkList;
import org.verdant.workflow.WorkQuery;

/** Walks financings from the decision to their end, as the people of the demonstration would. */
public final class FinanceRoad {
    private final ApplicationContext beans;
    private final Road people;
    private final ProjectRoad projects;
    private final AgreementRoad agreements;

    public FinanceRoad(ApplicationContext beans) {
        this.beans = beans;
        this.people = new Road(beans);
        this.projects = new ProjectRoad(beans);
        this.agreements = new AgreementRoad(beans);
    }

    public ProjectRoad projects() {
        return projects;
    }

    // --- to the agreement

    /** A loan of 900,000 US dollars was decided: its agreement is to be prepared. */
    public CaseId decided() {
        return decided(content -> {});
    }

    public CaseId decided(Consumer<ObjectNode> change) {
        var road = new FinancingRoad(beans);
        var file = road.agreedOnTerms(road.eligible(change));
        return approved(file, "approver", "finance-chair");
    }

    private CaseId approved(CaseId file, String... authorities) {
        for (var authority : authorities) {
            agreements.does(authority, file, "decideProposal", "{'outcome':'APPROVE'}");
        }
        new FinancingRoad(beans).financierSays(file, "APPROVE");
        return file;
    }

    /** All have signed: the conditions precedent are to be met. */
    public CaseId signed(CaseId file) {
        agreements.does("coordinator", file, "prepareAgreement", "{}");
        return agreements.signed(file);
    }

    /** One condition precedent is shown to be met, and found so. */
    public void meetsCondition(CaseId file) {
        agreements.does("proposer", file, "meetCondition", "{'evidence':'The letter of the bank'}");
        agreements.does("coordinator", file, "meetCondition", "{'outcome':'ACCEPT'}");
    }

    /** In force: the first disbursement may be asked for. */
    public CaseId effective() {
        return effective(content -> {});
    }

    public CaseId effective(Consumer<ObjectNode> change) {
        return effective(decided(change));
    }

    /** The same of a file that was decided. */
    public CaseId effective(CaseId decided) {
        var file = signed(decided);
        while (!agreements.open("proposer", file, "meetCondition").isEmpty()) {
            meetsCondition(file);
        }
        return file;
    }

    // --- money

    public void requests(CaseId file, String amount) {
        projects.does(
                "proposer",
                file,
                "requestDisbursement",
                "{'amount':{'amount':'" + amount + "'},'purpose':'Modules and inverters, first lot'}");
    }

    public void clears(CaseId file) {
        projects.does("coordinator", file, "checkDisbursement", "{'outcome':'CLEAR'}");
    }

    public void orders(CaseId file) {
        projects.does("coordinator-lead", file, "payDisbursement", "{'reference':'SWIFT 4711'}");
    }

    public void records(CaseId file, String amount) {
        records(file, amount, "");
    }

    /** @param more fields of the form, each with a comma before */
    public void records(CaseId file, String amount, String more) {
        projects.does(
                "coordinator2",
                file,
                "recordDisbursement",
                "{'amount':{'amount':'" + amount + "'},'paidOn':'" + projects.today() + "'" + more + "}");
    }

    /** Asked for, checked, ordered and recorded, by four people. */
    public void pays(CaseId file, String amount) {
        requests(file, amount);
        clears(file);
        orders(file);
        records(file, amount);
    }

    public void suspends(CaseId file) {
        beans.getBean(SuspendDisbursements.class)
                .suspend(file, new ReasonForm("The audit is late"), people.actor("coordinator"));
    }

    public void resumes(CaseId file) {
        beans.getBean(ResumeDisbursements.class)
                .resume(file, new ReasonForm("The audit is here"), people.actor("coordinator2"));
    }

    // --- where it is

    /** The first step of the file in that person's list. */
    public WorkItem task(String person, CaseId file) {
        return beans.getBean(WorkList.class).page(WorkQuery.of(file), people.actor(person)).items().stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError(person + " has nothing at " + projects.steps(file)));
    }

    public Balance balance(CaseId file) {
        return beans.getBean(FinanceReader.class).balances(file).get(0);
    }

    /** The fields of the track as they stand. */
    public ObjectNode details(CaseId file) {
        var content = beans.getBean(JdbcClient.class)
                .sql("select content->'details' from proposal where id = ?")
                .param(file.value())
                .query(String.class)
                .single();
        return (ObjectNode) Road.json(content);
    }

    public FinanceReader reader() {
        return beans.getBean(FinanceReader.class);
    }

    public CovenantView covenant(CaseId file, int number) {
        return beans.getBean(CovenantReader.class).require(file, number);
    }
}
