package org.verdant.approval.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.verdant.approval.Agreement;
import org.verdant.approval.AgreementCondition;
import org.verdant.approval.AgreementExtension;
import org.verdant.approval.AgreementKind;
import org.verdant.approval.AgreementParty;
import org.verdant.approval.AgreementReader;
import org.verdant.approval.AgreementState;
import org.verdant.approval.AgreementTerms;
import org.verdant.approval.AskExtension;
import org.verdant.approval.ExtensionOutcome;
import org.verdant.proposal.ProposalAccess;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.DocumentId;
import org.verdant.shared.NotFound;

/** The agreement of a file for programs. */
@RestController
@RequestMapping("/api/proposals/{id}/agreement")
class AgreementApi {
    private final ProposalAccess access;
    private final AgreementReader agreements;
    private final AskExtension askExtension;

    AgreementApi(ProposalAccess access, AgreementReader agreements, AskExtension askExtension) {
        this.access = access;
        this.agreements = agreements;
        this.askExtension = askExtension;
    }

    record ReasonForm(@Nullable String reason) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Party(
            int no,
            String name,
            String country,
            boolean lead,
            boolean account,
            @Nullable String signatory,
            @Nullable String documentId,
            @Nullable Instant signedAt) {
        static Party of(AgreementParty party) {
            var signature = party.signature();
            return new Party(
                    party.no(),
                    party.name(),
                    party.country().value(),
                    party.lead(),
                    party.organisation() != null,
                    signature == null ? null : signature.signatory(),
                    signature == null ? null : reference(signature.document()),
                    signature == null ? null : signature.at());
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Condition(
            int no,
            AgreementCondition.Origin origin,
            String text,
            LocalDate due,
            AgreementCondition.State state,
            @Nullable String evidence,
            @Nullable String documentId,
            @Nullable String comment) {
        static Condition of(AgreementCondition condition, Agreement agreement) {
            var evidence = condition.evidence();
            var judgement = condition.judgement();
            return new Condition(
                    condition.no(),
                    condition.origin(),
                    condition.text(),
                    condition.dueIn(agreement),
                    condition.state(),
                    evidence == null ? null : evidence.text(),
                    evidence == null ? null : reference(evidence.document()),
                    judgement == null ? null : judgement.comment());
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Extension(
            String reason,
            Instant askedAt,
            @Nullable ExtensionOutcome outcome,
            @Nullable String comment,
            @Nullable Instant decidedAt) {
        static Extension of(AgreementExtension extension) {
            var answer = extension.answer();
            return answer == null
                    ? new Extension(extension.reason(), extension.askedAt(), null, null, null)
                    : new Extension(
                            extension.reason(),
                            extension.askedAt(),
                            answer.granted() ? ExtensionOutcome.GRANT : ExtensionOutcome.REFUSE,
                            answer.comment(),
                            answer.at());
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Version(
            int version,
            AgreementKind kind,
            int proposalVersion,
            String contentHash,
            @Nullable String text,
            @Nullable String ipAnnex,
            Instant preparedAt) {
        static Version of(AgreementTerms terms) {
            return new Version(
                    terms.n(),
                    terms.kind(),
                    terms.proposalVersion(),
                    terms.contentHash(),
                    reference(terms.text()),
                    reference(terms.ipAnnex()),
                    terms.preparedAt());
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Whole(
            AgreementState state,
            Instant openedAt,
            Instant lapsesAt,
            @Nullable Instant signedAt,
            @Nullable Instant inForceAt,
            @Nullable Instant lapsedAt,
            List<Party> parties,
            List<Condition> conditions,
            @Nullable Extension extension,
            List<Version> versions) {}

    @GetMapping
    Whole read(@PathVariable CaseId id, Actor actor) {
        access.requireReadable(id, actor);
        return whole(agreements.of(id).orElseThrow(() -> new NotFound("not-found")));
    }

    @PostMapping("/extension")
    Whole extend(@PathVariable CaseId id, @RequestBody(required = false) @Nullable ReasonForm form, Actor actor) {
        access.requireReadable(id, actor);
        askExtension.ask(id, form == null ? null : form.reason(), actor);
        return read(id, actor);
    }

    private Whole whole(Agreement agreement) {
        var extension = agreement.extension();
        return new Whole(
                agreement.state(),
                agreement.openedAt(),
                agreement.lapsesAt(),
                agreement.signedAt(),
                agreement.state() == AgreementState.IN_FORCE ? agreement.endedAt() : null,
                agreement.state() == AgreementState.LAPSED ? agreement.endedAt() : null,
                agreement.parties().stream().map(Party::of).toList(),
                agreement.conditions().stream()
                        .map(condition -> Condition.of(condition, agreement))
                        .toList(),
                extension == null ? null : Extension.of(extension),
                agreements.versions(agreement.caseId()).stream()
                        .map(Version::of)
                        .toList());
    }

    private static @Nullable String reference(@Nullable DocumentId id) {
        return id == null ? null : id.toString();
    }
}
