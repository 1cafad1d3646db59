package org.verdant.reporting.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.verdant.proposal.ProposalFacts;
import org.verdant.reporting.ReportView;

/** What the form starts with: the version that came back, or what was planned. */
final class Prefill {
    private Prefill() {}

    static JsonNode of(ProposalFacts facts) {
        var event = facts.requireEvent();
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("heldFrom", event.firstDay().toString());
        tree.put("heldTo", event.lastDay().toString());
        var rows = tree.putArray("attendance");
        event.participatingCountries().forEach(country -> rows.addObject().put("country", country.value()));
        return tree;
    }

    static JsonNode of(ReportView report) {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("heldFrom", report.heldFrom().toString());
        tree.put("heldTo", report.heldTo().toString());
        tree.put("output", report.output().name());
        tree.put("officialReference", report.officialReference());
        tree.put("summary", report.summary());
        var rows = tree.putArray("attendance");
        report.attendance().forEach(row -> rows.addObject()
                .put("country", row.country().value())
                .put("women", row.women())
                .put("men", row.men()));
        var proofs = tree.putArray("proofs");
        report.proofs().forEach(proof -> proofs.add(proof.toString()));
        return tree;
    }
}
