package org.verdant.proposal;

import org.verdant.shared.CountryCode;
import org.verdant.shared.OrganisationId;

/** The organisation that asks: the proposer's, fixed when the draft is made. */
public record Lead(OrganisationId organisation, String name, CountryCode country) {}
