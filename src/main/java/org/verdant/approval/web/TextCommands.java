package org.verdant.approval.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.verdant.approval.EnterMemberLetter;
import org.verdant.approval.MemberLetterForm;
import org.verdant.approval.SilenceAnswer;
import org.verdant.proposal.AttachDocument;
import org.verdant.proposal.FileText;
import org.verdant.proposal.ProposalReader;
import org.verdant.proposal.TextForm;
import org.verdant.shared.Actor;
import org.verdant.shared.CaseId;
import org.verdant.shared.FieldError;
import org.verdant.shared.FormReader;
import org.verdant.shared.Invalid;
import org.verdant.shared.Role;
import org.verdant.shared.TooLarge;
import org.verdant.shared.web.Choice;

/** What can be done on the tab "Text", from what was typed there. */
@Component
class TextCommands {
    private final FileText fileText;
    private final EnterMemberLetter enterMemberLetter;
    private final AttachDocument attachDocument;
    private final ProposalReader proposals;
    private final FormReader forms;
    private final MessageSource messages;

    TextCommands(
            FileText fileText,
            EnterMemberLetter enterMemberLetter,
            AttachDocument attachDocument,
            ProposalReader proposals,
            FormReader forms,
            MessageSource messages) {
        this.fileText = fileText;
        this.enterMemberLetter = enterMemberLetter;
        this.attachDocument = attachDocument;
        this.proposals = proposals;
        this.forms = forms;
        this.messages = messages;
    }

    void file(CaseId id, JsonNode typed, Actor actor) {
        fileText.file(id, forms.read(typed, TextForm.class).require(), actor);
    }

    /** A letter that comes as a file is attached first and stays attached whatever else is wrong. */
    void enter(CaseId id, ObjectNode typed, @Nullable MultipartFile file, Actor actor) throws IOException {
        if (file != null && !file.isEmpty()) {
            typed.put("documentId", attach(id, file, actor));
        }
        enterMemberLetter.enter(id, forms.read(typed, MemberLetterForm.class).require(), actor);
    }

    private String attach(CaseId id, MultipartFile file, Actor actor) throws IOException {
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try (var bytes = file.getInputStream()) {
            return attachDocument
                    .attach(id, AttachDocument.COUNTRY_LETTER, name, bytes, actor)
                    .id()
                    .toString();
        } catch (Invalid | TooLarge refused) {
            throw new Invalid(FieldError.of("_file", "letter-refused"));
        }
    }

    /** The proposers of the lead organisation hold the pen. */
    boolean holdsPen(CaseId id, Actor actor) {
        var facts = proposals.facts(id);
        return !facts.status().ended()
                && actor.has(Role.PROPOSER)
                && actor.organisation().equals(facts.leadOrganisation());
    }

    List<Choice> answers() {
        return Arrays.stream(SilenceAnswer.values())
                .map(answer -> new Choice(
                        answer.name(),
                        messages.getMessage("silence.answer." + answer, null, LocaleContextHolder.getLocale())))
                .toList();
    }
}
