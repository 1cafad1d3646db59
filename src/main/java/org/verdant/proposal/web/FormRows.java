package org.verdant.proposal.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.verdant.proposal.Track;
import org.verdant.shared.web.FormValues;

/** How the form shows its repeated groups, its sums and its dates. Templates read it as {@code rows}. */
record FormRows(FormValues form, @Nullable String added, Track track) {
    /** The rows of a group: those that are filled, one more when one was asked for, and never none. */
    public List<Integer> of(String group) {
        var filled = form.rows(group);
        var shown = Math.max(1, group.equals(added) ? filled + 1 : filled);
        return IntStream.range(0, shown).boxed().toList();
    }

    /** The path of a field without the numbers of its rows: its words have that name. */
    public String name(String path) {
        return path.replaceAll("\\[\\d+]", "");
    }

    /** What the numbers of one column make up; what is no number counts nothing. */
    public String sum(String group, String column) {
        return IntStream.range(0, form.rows(group))
                .mapToObj(row -> number(group + "[" + row + "]." + column))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    private BigDecimal number(String path) {
        var typed = form.get(path).strip();
        return typed.matches("-?\\d{1,15}(\\.\\d{1,6})?") ? new BigDecimal(typed) : BigDecimal.ZERO;
    }

    /** What one participant costs, in the currency of the budget; empty while that is unknown. */
    public String unitCost() {
        var participants = number("details.participantsPlanned");
        var total = number("budget.total.amount");
        return participants.signum() > 0 && total.signum() > 0
                ? total.divide(participants, 2, RoundingMode.HALF_UP).toPlainString()
                : "";
    }

    /** A date control loses what is no date: then the field is plain text, so that nothing typed is lost. */
    public String date(String path) {
        return form.get(path).matches("(\\d{4}-\\d{2}-\\d{2})?") ? "date" : "text";
    }

    public String moment(String path) {
        return form.get(path).matches("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?)?") ? "datetime-local" : "text";
    }
}
