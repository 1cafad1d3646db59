package org.verdant.reporting;

import org.springframework.stereotype.Component;
import org.verdant.proposal.ProposalFacts;
import org.verdant.proposal.Track;
import org.verdant.shared.CaseId;
import org.verdant.shared.Conflict;

/** Whether there is what a project needs to be closed. */
@Component
class CompletionCheck {
    private final ProjectReportReader reports;
    private final StudyReader studies;
    private final DisbursementRequests requests;

    CompletionCheck(ProjectReportReader reports, StudyReader studies, DisbursementRequests requests) {
        this.reports = reports;
        this.studies = studies;
        this.requests = requests;
    }

    boolean isFinalAccepted(CaseId caseId) {
        return reports.acceptedFinal(caseId).isPresent();
    }

    boolean isStudyThatNoCountryAccepted(ProposalFacts facts) {
        return facts.track().equals(Track.STUDY.name()) && !studies.isAnyCounted(facts.caseId());
    }

    /** Money that the bank was told to pay is recorded first. */
    void refuseOpenPayment(CaseId caseId) {
        if (requests.open(caseId).stream().anyMatch(request -> request.state() == RequestState.ORDERED)) {
            throw new Conflict("payment-unrecorded");
        }
    }
}
