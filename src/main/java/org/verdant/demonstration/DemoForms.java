package org.verdant.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.verdant.identity.PersonCard;
import org.verdant.shared.DocumentId;

/** What the people of the demonstration type, as the API would send it. */
@Component
class DemoForms {
    private final ObjectMapper json;

    DemoForms(ObjectMapper json) {
        this.json = json;
    }

    JsonNode of(Map<String, ?> form) {
        return json.valueToTree(form);
    }

    JsonNode outcome(String outcome, String comment) {
        return of(Map.of("outcome", outcome, "comment", comment));
    }

    /** A proposal; a draft stops in the middle, as drafts do. */
    JsonNode proposal(DemoActivity activity, PersonCard proposer, LocalDate today) {
        var first = activity.first(today);
        var last = activity.last(today);
        var form = new HashMap<String, Object>();
        form.put("title", activity.title());
        form.put("titleLocal", activity.titleLocal());
        form.put("language", activity.language());
        form.put("plannedStart", first);
        form.put("plannedEnd", last);
        form.put("details", details(activity, proposer, first, last));
        if (activity.fate() == DemoActivity.Fate.DRAFT) {
            return of(form);
        }
        form.put("summary", summary(activity, proposer));
        form.put(
                "partners", activity.partners().stream().map(DemoForms::partner).toList());
        form.put("countries", countries(activity, proposer));
        form.put("sectors", List.of(Map.of("code", "23110", "percent", "100")));
        form.put("sdgTargets", List.of("7.1", "17.9"));
        form.put("trafficLight", "GREEN");
        form.put("contact", Map.of("name", proposer.name(), "email", proposer.email(), "phone", "+00 1 000 0000"));
        form.put("budget", budget(activity, proposer, first, last));
        return of(form);
    }

    private static Map<String, Object> partner(DemoActivity.Partner partner) {
        return Map.of("name", partner.name(), "country", partner.country(), "type", partner.type(), "role", "4");
    }

    private static List<String> taking(DemoActivity activity, PersonCard proposer) {
        return Stream.concat(
                        Stream.of(proposer.organisation().country().value()),
                        activity.partners().stream().map(DemoActivity.Partner::country))
                .distinct()
                .toList();
    }

    private static List<Map<String, Object>> countries(DemoActivity activity, PersonCard proposer) {
        var taking = taking(activity, proposer);
        var rows = new ArrayList<Map<String, Object>>();
        int each = 100 / taking.size();
        for (int i = 0; i < taking.size(); i++) {
            var percent = i == 0 ? 100 - each * (taking.size() - 1) : each;
            rows.add(Map.of("country", taking.get(i), "percent", Integer.toString(percent)));
        }
        return rows;
    }

    private static Map<String, Object> budget(
            DemoActivity activity, PersonCard proposer, LocalDate first, LocalDate last) {
        var amount = (activity.participants() * 450L) + ".00";
        return Map.of(
                "total", Map.of("amount", amount, "currency", "USD"),
                "lines",
                        List.of(Map.of(
                                "category",
                                "EVENT",
                                "from",
                                first.minusDays(30),
                                "to",
                                last.plusDays(15),
                                "amount",
                                amount)),
                "funding",
                        List.of(Map.of(
                                "organisation",
                                proposer.organisation().name(),
                                "financeType",
                                "110",
                                "amount",
                                amount,
                                "committed",
                                true)));
    }

    private static Map<String, Object> details(
            DemoActivity activity, PersonCard proposer, LocalDate first, LocalDate last) {
        var details = new HashMap<String, Object>();
        details.put("kind", activity.kind());
        details.put("primaryTheme", activity.theme());
        details.put("start", first.atTime(9, 0));
        details.put("end", last.atTime(17, 0));
        details.put("timeZone", activity.zone());
        details.put("mode", activity.mode());
        details.put("place", activity.place());
        details.put("hostCountry", activity.host());
        details.put("hostOrganisation", proposer.organisation().name());
        details.put("participatingCountries", taking(activity, proposer));
        details.put("participantsPlanned", activity.participants());
        details.put("expectedOutput", activity.output());
        details.putAll(Objects.requireNonNullElse(activity.own(), Map.of()));
        return details;
    }

    private static String summary(DemoActivity activity, PersonCard proposer) {
        return activity.title() + ". " + proposer.organisation().name() + " invites the member countries named here to "
                + activity.place()
                + ". The participants compare what they have tried, agree what they will do together until"
                + " the next meeting, and name the people who will do it. Papers are shared in advance; the result is"
                + " published within a month and offered to every member of the partnership.";
    }

    JsonNode report(
            DemoActivity activity, PersonCard proposer, LocalDate first, LocalDate last, List<DocumentId> proofs) {
        var taking = taking(activity, proposer);
        var rows = new ArrayList<Map<String, Object>>();
        int each = Math.max(2, activity.participants() / taking.size());
        for (var country : taking) {
            rows.add(Map.of("country", country, "women", each * 2 / 5, "men", each - each * 2 / 5));
        }
        var form = new HashMap<String, Object>();
        form.put("heldFrom", first);
        form.put("heldTo", last);
        form.put("attendance", rows);
        form.put("output", activity.output());
        form.put("officialReference", activity.reference());
        form.put(
                "summary",
                "Held as planned in " + activity.place() + ". " + rows.size()
                        + " countries took part; the papers and the list of participants are attached.");
        form.put("proofs", proofs.stream().map(DocumentId::toString).toList());
        return of(form);
    }

    /** A year later; three of four people were still to be reached. */
    JsonNode note(DemoActivity activity) {
        return of(Map.of(
                "reached",
                activity.participants() * 3 / 4,
                "summary",
                "The people who met in " + activity.place()
                        + " still write to each other; what they agreed is used in their institutions."));
    }

    /** @param share of each criterion's points, in percent */
    JsonNode review(List<String> criteria, List<Integer> maxima, int share, String recommendation) {
        var scores = new HashMap<String, String>();
        var comments = new HashMap<String, String>();
        for (int i = 0; i < criteria.size(); i++) {
            scores.put(criteria.get(i), Integer.toString(maxima.get(i) * share / 100));
            comments.put(
                    criteria.get(i), share >= 60 ? "Well founded and realistic." : "Too thin to judge as it stands.");
        }
        return of(Map.of("scores", scores, "comments", comments, "recommendation", recommendation, "fixable", false));
    }
}
