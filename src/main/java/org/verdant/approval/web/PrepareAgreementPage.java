package org.verdant.approval.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.verdant.approval.AgreementConditions;
import org.verdant.approval.AgreementKind;
import org.verdant.approval.AgreementParty;
import org.verdant.approval.Parties;
import org.verdant.approval.PrepareAgreementForm;
import org.verdant.proposal.ProposalReader;
import org.verdant.shared.Actor;
import org.verdant.shared.FormReader;
import org.verdant.shared.web.Choice;
import org.verdant.shared.web.FormValues;
import org.verdant.workflow.AgreementProcess;
import org.verdant.workflow.OpenTask;
import org.verdant.workflow.TaskPage;

@Component
class PrepareAgreementPage implements TaskPage {
    private final ProposalReader proposals;
    private final Parties parties;
    private final AgreementConditions conditions;
    private final AgreementTab tab;
    private final AgreementChoices choices;
    private final FormReader forms;

    PrepareAgreementPage(
            ProposalReader proposals,
            Parties parties,
            AgreementConditions conditions,
            AgreementTab tab,
            AgreementChoices choices,
            FormReader forms) {
        this.proposals = proposals;
        this.parties = parties;
        this.conditions = conditions;
        this.tab = tab;
        this.choices = choices;
        this.forms = forms;
    }

    @Override
    public String taskKey() {
        return AgreementProcess.PREPARE_AGREEMENT;
    }

    @Override
    public Map<String, Object> model(OpenTask task, Actor actor) {
        var facts = proposals.facts(task.caseId());
        var kinds = AgreementKind.of(facts);
        var proposed = parties.of(facts);
        var model = new HashMap<>(tab.model(task.caseId()));
        model.put("facts", facts);
        model.put("kinds", choices.of(kinds, "agreement.kind."));
        model.put("annexNeeded", kinds.get(0).needsIpAnnex());
        model.put(
                "proposed",
                proposed.stream()
                        .map(party -> new Choice(
                                party.name(),
                                party.name() + ", " + party.country().name(LocaleContextHolder.getLocale())))
                        .toList());
        model.put("prefill", new FormValues(forms.tree(untouched(kinds.get(0), proposed, task)), List.of()));
        return model;
    }

    /** What an untouched form starts with. */
    private PrepareAgreementForm untouched(AgreementKind kind, List<AgreementParty> proposed, OpenTask task) {
        List<PrepareAgreementForm.@Nullable Row> rows = List.copyOf(conditions.required(task.caseId()));
        var names = new ArrayList<>(proposed.stream().map(AgreementParty::name).toList());
        return new PrepareAgreementForm(kind, List.copyOf(names), null, null, rows);
    }
}
