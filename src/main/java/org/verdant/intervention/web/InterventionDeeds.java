package org.verdant.intervention.web;

import org.springframework.stereotype.Component;
import org.verdant.intervention.ProposeFileSuspension;
import org.verdant.intervention.ProposeMerger;
import org.verdant.intervention.ProposeResumption;

/** What can be proposed about a file. */
@Component
record InterventionDeeds(
        ProposeFileSuspension suspension,
        ProposeResumption resumption,
        CancelFile cancellation,
        ProposeMerger merger) {}
