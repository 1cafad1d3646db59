package org.verdant.approval.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.verdant.approval.AwardReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.web.ListPage;

/** What the members are told about approved projects: awards, and those that were taken back. */
@Controller
class AwardsPage {
    private static final int ROWS = 50;

    private final AwardReader awards;

    AwardsPage(AwardReader awards) {
        this.awards = awards;
    }

    @GetMapping("/awards")
    String show(@RequestParam(required = false) @Nullable CaseId after, Model model) {
        model.addAttribute(
                "awards", ListPage.of(awards.notices(ROWS + 1, after), ROWS, awards.count(), notice -> notice.caseId()
                        .toString()));
        return "approval/awards";
    }
}
