package org.verdant.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may do in the product ({@code domain.md} 2). The code is the candidate group in the diagrams and in the API. */
public enum Role {
    PROPOSER,
    REVIEWER,
    COORDINATOR,
    COORDINATOR_LEAD,
    SECRETARIAT_HEAD,
    SENIOR_OFFICIALS,
    MINISTERS,
    FINANCE_CHAIR,
    UNIVERSITY_CHAIR,
    FOCAL_POINT,
    SAFEGUARDS_OFFICER,
    ADMINISTRATOR,
    AUDITOR;

    /** Lower case with hyphens: {@code coordinator-lead}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> ofCode(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
