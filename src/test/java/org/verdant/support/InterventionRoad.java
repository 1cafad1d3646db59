package org.verdant.support;

import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verdant.intervention.MergerForm;
import org.verdant.intervention.ProposeCancellation;
import org.verdant.intervention.ProposeFileSuspension;
import org.verdant.intervention.ProposeMerger;
import org.verdant.intervention.ProposeResumption;
import org.verdant.intervention.ReasonForm;
import org.verdant.shared.CaseId;
import org.verdant.target.CreditCard;
import org.verdant.target.CreditLedger;
import org.verdant.workflow.WorkItem;
import org.verdant.workflow.WorkList;
import org.verdant.workflow.WorkQuery;

/** Does about approved files what coordinators and authorities do out of their turn. */
public final class InterventionRoad {
    private final ApplicationContext beans;
    private final Road people;
    private final ProjectRoad projects;

    public InterventionRoad(ApplicationContext beans) {
        this.beans = beans;
        this.people = new Road(beans);
        this.projects = new ProjectRoad(beans);
    }

    public void proposesSuspension(String person, CaseId file) {
        beans.getBean(ProposeFileSuspension.class)
                .propose(file, new ReasonForm("The audit found gaps"), people.actor(person));
    }

    /** Proposed by a coordinator, ordered by the authority. */
    public CaseId suspended(CaseId file, String authority) {
        proposesSuspension("coordinator", file);
        projects.does(authority, file, "orderSuspension", "{'outcome':'ORDER'}");
        return file;
    }

    public void proposesResumption(String person, CaseId file) {
        beans.getBean(ProposeResumption.class)
                .propose(file, new ReasonForm("The gaps are closed"), people.actor(person));
    }

    public void resumed(CaseId file, String authority) {
        proposesResumption("coordinator", file);
        projects.does(authority, file, "orderResumption", "{'outcome':'ORDER'}");
    }

    public void proposesCancellation(String person, CaseId file) {
        beans.getBean(ProposeCancellation.class)
                .propose(file, new ReasonForm("The partner went away"), people.actor(person));
    }

    public CaseId cancelled(CaseId file, String authority) {
        proposesCancellation("coordinator", file);
        projects.does(authority, file, "decideCancellation", "{'outcome':'CANCEL'}");
        return file;
    }

    public void proposesMerger(String person, CaseId absorbed, CaseId survivor) {
        beans.getBean(ProposeMerger.class)
                .propose(
                        absorbed,
                        new MergerForm(survivor.toString(), "One project in two files"),
                        people.actor(person));
    }

    public void merged(CaseId absorbed, CaseId survivor) {
        proposesMerger("coordinator", absorbed, survivor);
        projects.does("coordinator2", absorbed, "confirmMerger", "{'outcome':'CONFIRM'}");
    }

    /** The credits of a file, newest first. */
    public List<CreditCard> credits(CaseId file) {
        return beans.getBean(CreditLedger.class).of(file);
    }

    public List<WorkItem> list(String person, CaseId file) {
        return beans.getBean(WorkList.class)
                .page(WorkQuery.of(file), people.actor(person))
                .items();
    }

    /** How much of the engine and of the work list a file still holds. */
    public int left(CaseId file) {
        return beans.getBean(JdbcClient.class)
                .sql("""
                        select (select count(*) from act_ru_execution where business_key_ = :file)
                             + (select count(*) from work_item where case_id = cast(:file as uuid))
                             + (select count(*) from act_ru_job j join case_step s on s.activity_instance = j.execution_id_
                                 where s.case_id = cast(:file as uuid))
                             + (select count(*) from act_ru_event_subscr e join act_ru_execution x on x.id_ = e.execution_id_
                                 where x.business_key_ = :file)""")
                .param("file", file.toString())
                .query(Integer.class)
                .single();
    }
}
