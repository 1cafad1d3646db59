package org.verdant.target;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.verdant.shared.Forbidden;
import org.verdant.shared.PersonId;

/** Who may move a counter: never one person alone. */
class FourEyesTest extends LedgerTest {
    @Test
    void K21_poster_confirmer_and_proposer_are_three_people_and_none_is_the_system() {
        var poster = ClaimMother.POSTER;
        assertFourEyes(ClaimMother.activity().by(poster, poster));
        assertFourEyes(ClaimMother.activity().by(poster, PersonId.SYSTEM));
        assertFourEyes(ClaimMother.activity().by(PersonId.SYSTEM, ClaimMother.CONFIRMER));
        assertFourEyes(ClaimMother.activity().by(poster, ClaimMother.PROPOSER));
        assertFourEyes(ClaimMother.activity().proposedBy(poster));
    }

    @Test
    void K21_two_people_reverse() {
        var claim = ClaimMother.activity().claim();
        post(claim);
        var alone = new ReversalOrder(TODAY, "CANCELLED", ClaimMother.POSTER, ClaimMother.POSTER);
        assertThatThrownBy(() -> reverseCredit.reverse(claim.caseId(), ACTIVITIES, alone))
                .isInstanceOf(Forbidden.class);
        var proposer = new ReversalOrder(TODAY, "CANCELLED", ClaimMother.PROPOSER, ClaimMother.POSTER);
        assertThatThrownBy(() -> correctCredit.correct(claim.caseId(), ACTIVITIES, proposer))
                .isInstanceOf(Forbidden.class);
    }

    private void assertFourEyes(ClaimMother claim) {
        assertThatThrownBy(() -> claimCredit.claim(claim.claim()))
                .isInstanceOf(Forbidden.class)
                .hasMessage("four-eyes");
    }
}
