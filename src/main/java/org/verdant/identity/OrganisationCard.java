package org.verdant.identity;

import org.verdant.shared.CountryCode;
import org.verdant.shared.OrganisationId;

/**
 * An organisation as other modules see it.
 *
 * @param type IATI organisation type: 10 government, 15 other public sector, 40 multilateral, 70 private sector, 80 academic
 */
public record OrganisationCard(OrganisationId id, String name, CountryCode country, String type) {}
