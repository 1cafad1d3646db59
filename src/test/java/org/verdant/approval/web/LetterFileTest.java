package org.verdant.approval.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.verdant.approval.DecisionReader;
import org.verdant.document.DocumentCard;
import org.verdant.document.ReadDocuments;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.CaseId;
import org.verdant.support.ApiClient;
import org.verdant.support.Road;
import org.verdant.support.VerdantTest;

@VerdantTest
class LetterFileTest {
    @Autowired
    ApplicationContext beans;

    @Autowired
    DecisionReader decisions;

    @Autowired
    ReadDocuments documents;

    @Autowired
    ProposalReader proposals;

    @LocalServerPort
    int port;

    private Road road;

    @BeforeEach
    void road() {
        road = new Road(beans);
    }

    @Test
    void an_approval_with_conditions_becomes_a_pdf_that_names_no_reviewer() throws IOException {
        var caseId = decided("""
                {"outcome":"APPROVE_WITH_CONDITIONS","conditions":["Invite a regulator from Gödöllő & <Jovanović>"]}""");
        var letter = letter(caseId);
        assertThat(letter.mediaType()).isEqualTo("application/pdf");
        assertThat(letter.fileName()).endsWith(".pdf").contains(number(caseId));
        var text = text(letter);
        assertThat(text)
                .contains("Approval of your proposal " + number(caseId) + " with conditions")
                .contains("Invite a regulator from Gödöllő & <Jovanović>")
                .contains("Indus Institute of Energy Studies", "Pakistan", "Coordinator lead")
                .contains(proposals.facts(caseId).contentHash())
                .doesNotContain("Sokha Chan", "Known institute");
    }

    @Test
    void the_text_is_what_the_authority_wrote() throws IOException {
        var caseId = decided("""
                {"outcome":"APPROVE","letter":"Dear Ms Malik,\\n\\nWell done."}""");
        assertThat(text(letter(caseId)))
                .contains("Dear Ms Malik,", "Well done.")
                .doesNotContain("Dear colleagues");
    }

    @Test
    void a_return_and_a_rejection_give_the_reason() throws IOException {
        var returned = decided("{\"outcome\":\"RETURN\",\"reason\":\"Who pays for the hall?\"}");
        assertThat(text(letter(returned))).contains("Return of your proposal", "Who pays for the hall?");
        var rejected = decided("{\"outcome\":\"REJECT\",\"reason\":\"The same event is held next door\"}");
        assertThat(text(letter(rejected)))
                .contains("was not approved", "The same event is held next door")
                .contains("redress");
    }

    @Test
    void a_chinese_letter_is_kept_as_text_because_no_font_of_the_product_can_draw_it() throws IOException {
        var caseId = decided("{\"outcome\":\"APPROVE\",\"letterLanguage\":\"zh\"}");
        var letter = letter(caseId);
        assertThat(letter.mediaType()).isEqualTo("text/plain");
        assertThat(new String(bytes(letter), StandardCharsets.UTF_8))
                .contains("关于批准贵方申报", number(caseId), "“一带一路”能源合作伙伴关系秘书处", "巴基斯坦");
    }

    @Test
    void the_proposer_finds_the_letter_with_the_decision_and_others_do_not() {
        var caseId = decided("{\"outcome\":\"APPROVE\"}");
        var proposer = ApiClient.as("proposer", port);
        var decision = proposer.get("/api/proposals/" + caseId + "/decisions")
                .expect(200)
                .json()
                .path("items")
                .path(0);
        assertThat(decision.path("settled").asBoolean()).isTrue();
        var address = "/api/documents/" + decision.path("letterDocument").asText();
        assertThat(proposer.download(address)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        ApiClient.as("proposer2", port).get(address).expect(404);
    }

    private CaseId decided(String form) {
        var caseId = road.recommended();
        road.take(caseId, "coordinator-lead", form);
        return caseId;
    }

    private DocumentCard letter(CaseId caseId) {
        var taken = decisions.of(caseId);
        var letter = documents.card(taken.get(taken.size() - 1).letterDocument());
        assertThat(letter.kind()).isEqualTo("LETTER");
        return letter;
    }

    private String number(CaseId caseId) {
        return proposals.facts(caseId).number();
    }

    private byte[] bytes(DocumentCard card) throws IOException {
        var out = new ByteArrayOutputStream();
        documents.write(card.id(), out);
        return out.toByteArray();
    }

    private String text(DocumentCard card) throws IOException {
        try (var pdf = Loader.loadPDF(bytes(card))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
