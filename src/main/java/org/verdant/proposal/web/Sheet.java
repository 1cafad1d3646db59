package org.verdant.proposal.web;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.verdant.proposal.ActivityDetails;
import org.verdant.proposal.CodeList;
import org.verdant.proposal.Decimal;
import org.verdant.proposal.EventDetails;
import org.verdant.proposal.ProposalContent;
import org.verdant.shared.CountryCode;

/** A proposal to be read: every field that was filled, with its name and its values in the reader's language. */
final class Sheet {
    /** The fields of an occasion have their lines among the basics and those of the event. */
    private static final Set<String> EVENT_FIELDS = Arrays.stream(ActivityDetails.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());

    private final MessageSource messages;
    private final Locale language;
    private final List<Line> lines = new ArrayList<>();

    private Sheet(MessageSource messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    /** @param label message key */
    record Line(String label, List<String> values) {}

    static List<Line> of(ProposalContent content, MessageSource messages, Locale language) {
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
            var shown = details instanceof EventDetails ? EVENT_FIELDS : Set.<String>of();
            records.lines("details.", details, shown).forEach(lines::add);
        }
        Stream.of(
                        records.line("results", "results", content.results()),
                        records.line("risks", "risks", content.risks()))
                .filter(line -> !line.values().isEmpty())
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
