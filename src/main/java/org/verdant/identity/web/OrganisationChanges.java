package org.verdant.identity.web;

import org.springframework.stereotype.Component;
import org.verdant.identity.ChangeOrganisation;
import org.verdant.identity.EnterOrganisation;

/** What an administrator does to organisations. */
@Component
record OrganisationChanges(EnterOrganisation enter, ChangeOrganisation change) {}
