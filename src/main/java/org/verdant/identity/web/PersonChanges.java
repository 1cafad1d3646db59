package org.verdant.identity.web;

import org.springframework.stereotype.Component;
import org.verdant.identity.ChangeExpertise;
import org.verdant.identity.EndEmployment;
import org.verdant.identity.GrantRole;
import org.verdant.identity.RecordEmployment;
import org.verdant.identity.RenamePerson;
import org.verdant.identity.RevokeRole;

/** What an administrator changes about the name, the place and the power of a person. */
@Component
record PersonChanges(
        RenamePerson renamePerson,
        GrantRole grantRole,
        RevokeRole revokeRole,
        RecordEmployment recordEmployment,
        EndEmployment endEmployment,
        ChangeExpertise changeExpertise) {}
