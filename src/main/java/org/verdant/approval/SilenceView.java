package org.verdant.approval;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.verdant.shared.CountryCode;

/**
 * A text before the members.
 *
 * @param round 1, or 2 after the negotiation that an objection led to
 * @param textVersion which was put before them
 * @param endsAt from this moment on silence has become consent
 * @param outcome null while it runs, and for good when its file was withdrawn
 * @param members of the day on which it opened
 */
public record SilenceView(
        int round,
        int textVersion,
        String textHash,
        Instant openedAt,
        Instant endsAt,
        @Nullable SilenceOutcome outcome,
        @Nullable Instant closedAt,
        List<MemberView> members) {
    public SilenceView {
        members = List.copyOf(members);
    }

    public List<CountryCode> supporters() {
        return members.stream()
                .filter(member -> member.answer() == SilenceAnswer.SUPPORT)
                .map(MemberView::country)
                .toList();
    }

    /** Those that said nothing. */
    public List<CountryCode> silent() {
        return members.stream()
                .filter(member -> member.answer() == null)
                .map(MemberView::country)
                .toList();
    }

    public List<MemberView> objections() {
        return members.stream()
                .filter(member -> member.answer() == SilenceAnswer.OBJECTION)
                .toList();
    }

    /** Members whose letter can still be entered. */
    public List<CountryCode> unheard() {
        return members.stream()
                .filter(member -> !member.reachable() && member.answer() == null)
                .map(MemberView::country)
                .toList();
    }
}
