package org.verdant.approval.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.approval.AwardNotice;
import org.verdant.approval.AwardReader;
import org.verdant.shared.CaseId;
import org.verdant.shared.web.ListPage;
import org.verdant.shared.web.ListQuery;

/** What the members are told about approved projects, for programs: the newest first. */
@RestController
class AwardsApi {
    private final AwardReader awards;

    AwardsApi(AwardReader awards) {
        this.awards = awards;
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Item(
            String id,
            String number,
            String title,
            String track,
            String lead,
            String country,
            Instant publishedAt,
            @Nullable Instant retractedAt) {
        static Item of(AwardNotice notice) {
            return new Item(
                    notice.caseId().toString(),
                    notice.number(),
                    notice.title(),
                    notice.track(),
                    notice.lead(),
                    notice.country().value(),
                    notice.publishedAt(),
                    notice.retractedAt());
        }
    }

    @GetMapping("/api/awards")
    ListPage<Item> list(ListQuery query) {
        query.sort(Set.of());
        var after = query.cursor() == null ? null : CaseId.of(query.cursor());
        return ListPage.of(
                        awards.notices(query.limit() + 1, after),
                        query.limit(),
                        awards.count(),
                        notice -> notice.caseId().toString())
                .map(Item::of);
    }
}
