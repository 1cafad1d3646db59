package org.verdant.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verdant.identity.Directory;
import org.verdant.identity.PersonCard;
import org.verdant.proposal.RndDetails.Access;
import org.verdant.proposal.RndDetails.Investigator;
import org.verdant.proposal.RndDetails.Openness;
import org.verdant.proposal.RndDetails.Site;
import org.verdant.proposal.RndDetails.Technology;
import org.verdant.shared.Role;

/** What makes joint research and development sound: technology, readiness, people, openness, control lists ({@code domain.md} 4.2). */
@Component
class RndRules implements ContentRule {
    private static final int LEAP = 4;
    private static final int LONGEST_EMBARGO = 24;

    private final Directory directory;

    RndRules(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void check(Examined file, Findings findings) {
        if (!(file.content().details() instanceof RndDetails rnd)) {
            return;
        }
        if (file.isConcept()) {
            findings.warning("details.requested", "concept-first");
        }
        checkTechnology(rnd, findings);
        checkInvestigators(new Consortium(file), rnd.principalInvestigators(), findings);
        checkAccess("details.publication.", rnd.publication(), findings);
        checkAccess("details.dataPlan.", rnd.dataPlan(), findings);
        var control = rnd.exportControl();
        if (control != null && control.isListed()) {
            Amounts.required("details.exportControl.code", control.code(), findings);
        }
        checkSite("details.infrastructure.", rnd.infrastructure(), findings);
        checkSite("details.testSite.", rnd.testSite(), findings);
    }

    private static void checkTechnology(RndDetails rnd, Findings findings) {
        var technology = rnd.technology();
        if (technology == Technology.OTHER || technology == Technology.OTHER_GREEN) {
            Amounts.required("details.technologyOther", rnd.technologyOther(), findings);
        }
        if (technology == Technology.OTHER) {
            findings.warning("details.technology", "outside-focus");
        }
        if (rnd.trlStart() == null || rnd.trlTarget() == null) {
            return;
        }
        if (rnd.trlTarget() <= rnd.trlStart()) {
            findings.error("details.trlTarget", "trl-not-higher", rnd.trlStart() + 1);
        } else if (rnd.trlTarget() - rnd.trlStart() >= LEAP) {
            findings.warning("details.trlTarget", "trl-leap", rnd.trlTarget() - rnd.trlStart());
        }
    }

    private void checkInvestigators(Consortium consortium, List<Investigator> people, Findings findings) {
        var reviewers = people.isEmpty() ? List.<PersonCard>of() : directory.withRole(Role.REVIEWER);
        for (int i = 0; i < people.size(); i++) {
            var at = "details.principalInvestigators[" + i + "].";
            var person = people.get(i);
            consortium.refuseStranger(at + "organisation", person.organisation(), findings);
            TextRules.email(at + "email", person.email(), findings);
            if (person.orcid() != null && !person.orcid().isBlank() && !Orcid.isValid(person.orcid())) {
                findings.error(at + "orcid", "malformed-orcid");
            }
            if (reviewers.stream().anyMatch(reviewer -> isSame(reviewer, person))) {
                findings.error(at + "name", "investigator-is-reviewer", String.valueOf(person.name()));
            }
        }
        var named = people.stream().map(Investigator::organisation).toList();
        consortium.requireEach("details.principalInvestigators", named, "organisation-missing", findings);
    }

    /** By the address, or by name and organisation: a name alone is shared by many. */
    private static boolean isSame(PersonCard reviewer, Investigator person) {
        return reviewer.email().equalsIgnoreCase(person.email())
                || (Consortium.key(reviewer.name()).equals(Consortium.key(person.name()))
                        && Consortium.key(reviewer.organisation().name())
                                .equals(Consortium.key(person.organisation())));
    }

    private static void checkAccess(String at, @Nullable Access access, Findings findings) {
        if (access == null) {
            return;
        }
        if (access.openness() == Openness.EMBARGO) {
            Amounts.required(at + "embargoMonths", access.embargoMonths(), findings);
            Amounts.range(at + "embargoMonths", access.embargoMonths(), 1, LONGEST_EMBARGO, findings);
        } else if (access.openness() == Openness.CLOSED) {
            Amounts.required(at + "reason", access.reason(), findings);
        }
    }

    private static void checkSite(String at, @Nullable Site site, Findings findings) {
        if (site == null) {
            return;
        }
        PartnerRules.country(at + "country", site.country(), findings);
        if (site.country() != null) {
            Amounts.required(at + "description", site.description(), findings);
        } else if (site.description() != null) {
            Amounts.required(at + "country", null, findings);
        }
    }
}
