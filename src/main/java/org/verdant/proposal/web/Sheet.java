package org.verdant.proposal.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.verdant.proposal.CodeList;
import org.verdant.proposal.Decimal;
import org.verdant.proposal.EventDetails;
import org.verdant.proposal.ProposalContent;
import org.verdant.proposal.Track;
import org.verdant.shared.CountryCode;

/** A proposal to be read: every field that was filled, with its name and its values in the reader's language. */
final class Sheet {
    private final MessageSource messages;
    private final Locale language;
    private final List<Line> lines = new ArrayList<>();

    private Sheet(MessageSource messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    /**
     * @param label message key
     * @param table the rows of a repeated group with a column for each of its fields; null when {@code values} say everything
     */
    record Line(String label, List<String> values, @Nullable Table table) {
        Line(String label, List<String> values) {
            this(label, values, null);
        }

        boolean isFilled() {
            return table != null || !values.isEmpty();
        }

        /** Its path in the form. */
        String field() {
            return label.replaceFirst("proposal\\.(field|path)\\.", "");
        }
    }

    /** @param columns their names in the reader's language */
    record Table(List<String> columns, List<List<String>> rows) {}

    /**
     * The lines that belong to one step of the form.
     *
     * @param id of the step; its name is the message {@code proposal.form.<id>}
     */
    record Section(String id, List<Line> lines) {}

    /** As the form has it, step by step; a step in which nothing was filled is left out. */
    static List<Section> of(Track track, ProposalContent content, MessageSource messages, Locale language) {
        var sections = new LinkedHashMap<String, List<Line>>();
        FormStep.of(track, List.of()).forEach(step -> sections.put(step.id(), new ArrayList<>()));
        lines(content, messages, language)
                .forEach(line -> Objects.requireNonNull(sections.get(FormStep.holding(track, line.field())))
                        .add(line));
        return sections.entrySet().stream()
                .filter(section -> !section.getValue().isEmpty())
                .map(section -> new Section(section.getKey(), List.copyOf(section.getValue())))
                .toList();
    }

    private static List<Line> lines(ProposalContent content, MessageSource messages, Locale language) {
        var sheet = new Sheet(messages, language);
        sheet.basics(content);
        sheet.event(content);
        sheet.reach(content);
        sheet.project(content);
        sheet.budget(content);
        return List.copyOf(sheet.lines);
    }

    private void basics(ProposalContent content) {
        line("titleLocal", content.titleLocal());
        line("summary", content.summary());
        line("kind", word("kind", content.event().kind()));
        line("primaryTheme", word("theme", content.event().primaryTheme()));
        line("expectedOutput", word("output", content.event().expectedOutput()));
        line("trafficLight", word("trafficLight", content.trafficLight()));
    }

    private void event(ProposalContent content) {
        var activity = content.event();
        line("plannedPeriod", period(content.plannedStart(), content.plannedEnd()));
        line("start", moment(activity.start(), activity.timeZone()));
        line("end", moment(activity.end(), activity.timeZone()));
        line("mode", word("mode", activity.mode()));
        line("place", activity.place());
        line("host", joined(activity.hostOrganisation(), country(activity.hostCountry())));
        lines(
                "participatingCountries",
                activity.participatingCountries().stream().map(this::country));
        line("participantsPlanned", Objects.toString(activity.participantsPlanned(), null));
        line("parentEvent", activity.parentEvent());
        line("seriesId", activity.seriesId());
    }

    private void reach(ProposalContent content) {
        lines(
                "partners",
                content.partners().stream().map(partner -> joined(partner.name(), country(partner.country()))));
        var contact = content.contact();
        if (contact != null) {
            lines("contact", Stream.of(contact.name(), contact.email(), contact.phone(), contact.orcid()));
        }
        lines("countries", content.countries().stream().map(share -> share(country(share.country()), share.percent())));
        lines(
                "sectors",
                content.sectors().stream().map(share -> share(named(CodeList.SECTORS, share.code()), share.percent())));
        lines("sdgTargets", content.sdgTargets().stream().map(code -> named(CodeList.SDG_TARGETS, code)));
    }

    private void budget(ProposalContent content) {
        var budget = content.budget();
        if (budget == null || budget.total() == null) {
            return;
        }
        var currency = budget.total().currency();
        line("total", money(budget.total().amount(), currency));
        lines(
                "lines",
                budget.lines().stream()
                        .map(line -> joined(
                                word("category", line.category()),
                                joined(period(line.from(), line.to()), money(line.amount(), currency)))));
        lines(
                "funding",
                budget.funding().stream()
                        .map(source -> joined(source.organisation(), money(source.amount(), currency))));
    }

    /** What the track has and an activity has not. */
    private void project(ProposalContent content) {
        var total = content.budget() == null ? null : content.budget().total();
        var records = new RecordSheet(messages, language, total == null ? null : total.currency());
        if (content.details() instanceof Record details) {
            var shown = details instanceof EventDetails ? FormStep.EVENT_FIELDS : Set.<String>of();
            records.lines("details.", details, shown).forEach(lines::add);
        }
        Stream.of(
                        records.line("results", "results", content.results()),
                        records.line("risks", "risks", content.risks()))
                .filter(Line::isFilled)
                .forEach(lines::add);
        records.lines("markers.", content.markers()).forEach(lines::add);
        records.lines("safeguards.", content.safeguards()).forEach(lines::add);
        records.lines("declarations.", content.declarations()).forEach(lines::add);
        records.lines("fx.", content.fx()).forEach(lines::add);
    }

    private void line(String label, @Nullable String value) {
        lines(label, Stream.ofNullable(value));
    }

    private void lines(String label, Stream<@Nullable String> values) {
        var filled = new ArrayList<String>();
        values.forEach(value -> {
            if (value != null && !value.isBlank()) {
                filled.add(value);
            }
        });
        if (!filled.isEmpty()) {
            lines.add(new Line("proposal.field." + label, filled));
        }
    }

    private @Nullable String word(String kind, @Nullable Object code) {
        return code == null
                ? null
                : messages.getMessage("proposal." + kind + "." + code, null, code.toString(), language);
    }

    private @Nullable String country(@Nullable String code) {
        return code != null && CountryCode.isKnown(code) ? CountryCode.of(code).name(language) : code;
    }

    private @Nullable String named(CodeList list, @Nullable String code) {
        return code == null ? null : joined(code, list.names(language).get(code));
    }

    private static @Nullable String share(@Nullable String name, @Nullable Decimal percent) {
        return name == null || percent == null ? name : name + ", " + percent + " %";
    }

    private static @Nullable String joined(@Nullable String one, @Nullable String other) {
        if (one == null || one.isBlank()) {
            return other;
        }
        return other == null || other.isBlank() ? one : one + ", " + other;
    }

    private @Nullable String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? null : day(from) + " - " + day(to);
    }

    private String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(pattern("format.day"), language));
    }

    private @Nullable String moment(@Nullable LocalDateTime at, @Nullable String zone) {
        var pattern = DateTimeFormatter.ofPattern(pattern("format.day") + ", HH:mm", language);
        return at == null ? null : at.format(pattern) + (zone == null ? "" : " (" + zone + ")");
    }

    private String pattern(String key) {
        return Objects.requireNonNull(messages.getMessage(key, null, "d MMM yyyy", language));
    }

    private @Nullable String money(@Nullable Decimal amount, @Nullable String currency) {
        return amount == null ? null : NumberWords.money(amount, currency, language);
    }
}
