package org.verdant.approval.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.approval.EnterMemberLetter;
import org.verdant.approval.MemberLetterForm;
import org.verdant.approval.MemberView;
import org.verdant.approval.SilenceAnswer;
import org.verdant.approval.SilenceOutcome;
import org.verdant.approval.SilenceReader;
import org.verdant.approval.SilenceView;
import org.verdant.proposal.ProposalAccess;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;

/** The silence procedures of a text with their members, for programs; the newest first. */
@RestController
@RequestMapping("/api/proposals/{id}/silence")
class SilenceApi {
    private final ProposalAccess access;
    private final SilenceReader silences;
    private final EnterMemberLetter enterMemberLetter;

    SilenceApi(ProposalAccess access, SilenceReader silences, EnterMemberLetter enterMemberLetter) {
        this.access = access;
        this.silences = silences;
        this.enterMemberLetter = enterMemberLetter;
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Member(
            String country,
            boolean focalPoint,
            @Nullable SilenceAnswer answer,
            @Nullable String reason,
            @Nullable String documentId,
            @Nullable Instant answeredAt) {
        static Member of(MemberView member) {
            return new Member(
                    member.country().value(),
                    member.reachable(),
                    member.answer(),
                    member.reason(),
                    member.document() == null ? null : member.document().toString(),
                    member.answeredAt());
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Procedure(
            int round,
            int textVersion,
            String textSha256,
            Instant openedAt,
            Instant endsAt,
            @Nullable SilenceOutcome outcome,
            @Nullable Instant closedAt,
            List<Member> members) {
        static Procedure of(SilenceView procedure) {
            return new Procedure(
                    procedure.round(),
                    procedure.textVersion(),
                    procedure.textHash(),
                    procedure.openedAt(),
                    procedure.endsAt(),
                    procedure.outcome(),
                    procedure.closedAt(),
                    procedure.members().stream().map(Member::of).toList());
        }
    }

    record Procedures(List<Procedure> items) {}

    @GetMapping
    Procedures list(@PathVariable CaseId id, Actor actor) {
        access.requireReadable(id, actor);
        return new Procedures(silences.of(id).stream().map(Procedure::of).toList());
    }

    @PostMapping("/letters")
    ResponseEntity<Procedure> enter(@PathVariable CaseId id, @RequestBody MemberLetterForm form, Actor actor) {
        enterMemberLetter.enter(id, form, actor);
        return ResponseEntity.created(URI.create("/api/proposals/" + id + "/silence"))
                .body(Procedure.of(silences.of(id).get(0)));
    }
}
