package org.verdant.approval;

import org.verdant.shared.CountryCode;
import org.verdant.shared.Role;

/** A country that is asked, and the role that answers for it. */
public record AskedCountry(CountryCode country, Role role) {}
