package org.verdant.proposal.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.verdant.proposal.ContentReader;
import org.verdant.proposal.NextStep;
import org.verdant.proposal.Outlook;
import org.verdant.proposal.Proposal;
import org.verdant.proposal.Status;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.web.Versions;
import org.verdant.target.CreditCard;
import org.verdant.target.CreditLedger;
import org.verdant.target.CreditState;

/** Proposals as the API shows them: the fields of the form with where it stands. */
@Component
class ProposalAnswers {
    private final ObjectMapper json;
    private final ContentReader contents;
    private final Outlook outlook;
    private final CreditLedger ledger;

    ProposalAnswers(ObjectMapper json, ContentReader contents, Outlook outlook, CreditLedger ledger) {
        this.json = json;
        this.contents = contents;
        this.outlook = outlook;
        this.ledger = ledger;
    }

    record LeadAnswer(String name, String country) {}

    /** Whether it was counted, and if not, why not. */
    record Counting(
            String target,
            boolean counted,
            @Nullable String reason,
            @Nullable LocalDate effectiveDate) {}

    ResponseEntity<JsonNode> answer(ResponseEntity.BodyBuilder answer, Proposal proposal) {
        return answer.header(HttpHeaders.ETAG, Versions.etag(proposal.version()))
                .body(whole(proposal));
    }

    ObjectNode whole(Proposal proposal) {
        var answer = head(proposal, outlook.of(proposal).orElse(null));
        answer.setAll(fields(proposal));
        if (proposal.status() == Status.COMPLETED) {
            counting(proposal).ifPresent(counting -> answer.set("counting", json.valueToTree(counting)));
        }
        return answer;
    }

    List<ObjectNode> items(List<Proposal> proposals) {
        Map<CaseId, NextStep> next = outlook.of(proposals);
        return proposals.stream()
                .map(proposal -> head(proposal, next.get(proposal.id())))
                .toList();
    }

    private ObjectNode head(Proposal proposal, @Nullable NextStep next) {
        var answer = json.createObjectNode();
        answer.put("id", proposal.id().toString());
        answer.put("number", proposal.number());
        answer.put("track", proposal.track().name());
        answer.put("status", proposal.status().name());
        answer.put("version", proposal.version());
        answer.put("title", proposal.content().path("title").asText(null));
        answer.set(
                "lead",
                json.valueToTree(new LeadAnswer(
                        proposal.lead().name(), proposal.lead().country().value())));
        answer.put("createdAt", proposal.createdAt().toString());
        answer.put("changedAt", proposal.changedAt().toString());
        answer.put(
                "submittedAt",
                proposal.submittedAt() == null ? null : proposal.submittedAt().toString());
        answer.put("postponements", proposal.postponements());
        answer.put("endReason", proposal.endReason());
        answer.set("next", json.valueToTree(next));
        return answer;
    }

    /** The fields in the form that the API promises; a value that cannot be read stays as it was typed. */
    private ObjectNode fields(Proposal proposal) {
        var reading = contents.read(proposal.track(), proposal.content());
        ObjectNode fields = json.valueToTree(reading.content());
        reading.malformed().forEach(error -> putBack(fields, proposal.content(), error));
        return fields;
    }

    private static void putBack(ObjectNode fields, JsonNode typed, FieldError error) {
        var path = "/" + error.field().replace("[", "/").replace("]", "").replace(".", "/");
        var cut = path.lastIndexOf('/');
        if (fields.at(path.substring(0, cut)) instanceof ObjectNode parent
                && !typed.at(path).isMissingNode()) {
            parent.set(path.substring(cut + 1), typed.at(path));
        }
    }

    /** Nothing for a file that never asked to count: it is followed without a minimum. */
    Optional<Counting> counting(Proposal proposal) {
        var content = contents.read(proposal.track(), proposal.content()).content();
        return proposal.track().target(content).map(Object::toString).map(target -> counting(proposal, target));
    }

    private Counting counting(Proposal proposal, String target) {
        return ledger.of(proposal.id()).stream()
                .min(Comparator.comparing(credit -> !counts(credit)))
                .map(credit -> new Counting(target, counts(credit), credit.reason(), credit.effectiveDate()))
                .orElse(new Counting(target, false, null, null));
    }

    private static boolean counts(CreditCard credit) {
        return credit.state() == CreditState.POSTED || credit.state() == CreditState.PROVISIONAL;
    }
}
