package org.verdant.identity.web;

import org.springframework.stereotype.Component;
import org.verdant.identity.ChangeExpertise;
import org.verdant.identity.EndEmployment;
import org.verdant.identity.GrantRole;
import org.verdant.identity.RecordEmployment;
import org.verdant.identity.RevokeRole;

/** What an administrator changes about the place and the power of a person. */
@Component
record PersonChanges(
        GrantRole grantRole,
        RevokeRole revokeRole,
        RecordEmployment recordEmployment,
        EndEmployment endEmployment,
        ChangeExpertise changeExpertise) {}
