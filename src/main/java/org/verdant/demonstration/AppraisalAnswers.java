package org.verdant.demonstration;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.verdant.proposal.AttachDocument;
import org.verdant.shared.Actor;

/** What people of the demonstration say of a financing until both have decided: its concept, its mandate, what was examined, its terms. */
@Component
class AppraisalAnswers {
    private static final String TERMS =
            "As proposed: %s years, of which %s are free of repayment. The debt service is held in an escrow account, the auditors are named"
                    + " before the first payment, and what is built is insured at its full value.";

    private final DemoPapers papers;

    AppraisalAnswers(DemoPapers papers) {
        this.papers = papers;
    }

    /** By step. */
    Map<String, BiFunction<DemoFile, Actor, Map<String, Object>>> all() {
        return Map.ofEntries(
                entry("reviewConcept", (file, actor) -> clear("Asked for by the country, and in its plan.")),
                entry("giveMandate", (file, actor) -> mandate(file)),
                entry(
                        "examineTechnology",
                        (file, actor) -> clear("Proven equipment; the yield is that of a dry year.")),
                entry(
                        "examineEconomics",
                        (file, actor) -> clear("The economic return holds with a tenth less output.")),
                entry("examineFinances", (file, actor) -> clear("The debt service is covered in the weakest year.")),
                entry("examineLaw", (file, actor) -> clear("The land is registered and the permits are in hand.")),
                entry("examineIntegrity", (file, actor) -> clear("Nobody of the parties is on a list.")),
                entry("issueTermSheet", this::terms),
                entry("answerTermSheet", (file, actor) -> Map.of("outcome", "AGREE")),
                entry("financierDecision", this::financier));
    }

    private static Map<String, Object> clear(String words) {
        return Map.of("outcome", "CLEAR", "comment", words);
    }

    private Map<String, Object> mandate(DemoFile file) {
        return Map.of("documentId", papers.attach(file, AttachDocument.MANDATE_LETTER));
    }

    private Map<String, Object> terms(DemoFile file, Actor actor) {
        var details = file.project().details();
        var words = TERMS.formatted(
                details.path("tenor").asText(), details.path("grace").asText());
        return Map.of("terms", words, "documentId", papers.attach(file, AttachDocument.TERM_SHEET, actor));
    }

    private Map<String, Object> financier(DemoFile file, Actor actor) {
        return Map.of(
                "outcome",
                "APPROVE",
                "reference",
                "Minutes of the board, item " + (12 + file.number() % 9),
                "documentId",
                papers.attach(file, AttachDocument.FINANCIER_LETTER, actor));
    }
}
